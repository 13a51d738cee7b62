import { portableText } from './messages.ts'

/** The name of a part; also its id, to which the contents link. */
export type PartName = keyof typeof portableText.parts

/** A part of the portable edition, as in its heading and in the contents. */
export interface Part {
  id: PartName
  place: number
  heading: readonly string[]
  lead: string
}

const names = Object.keys(portableText.parts) as PartName[]

/** The parts in their order, numbered from 1. */
export const parts: readonly Part[] = names.map((id, index) => ({ id, place: index + 1, ...portableText.parts[id] }))

/** The props of a part's frame. */
export function partNamed(id: PartName): Part {
  return { id, place: names.indexOf(id) + 1, ...portableText.parts[id] }
}
