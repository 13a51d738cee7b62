import { portableText } from './messages.ts'

/** The name of a part: also the place that the contents lead to. */
export type PartName = keyof typeof portableText.parts

/** A part of the portable edition as its heading and the contents show it. */
export interface Part {
  id: PartName
  place: number
  heading: readonly string[]
  lead: string
}

const names = Object.keys(portableText.parts) as PartName[]

/** The parts in their order, numbered from 1. */
export const parts: readonly Part[] = names.map((id, index) => ({ id, place: index + 1, ...portableText.parts[id] }))

/** What a part's frame needs. */
export function partNamed(id: PartName): Part {
  return { id, place: names.indexOf(id) + 1, ...portableText.parts[id] }
}
