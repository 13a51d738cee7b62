import type { FiscalYear } from '../plan/fiscal-year.ts'
import { portableText } from './messages.ts'

/** The parts in their order. */
const NAMES = [
  'reading',
  'map',
  'plan',
  'years',
  'departments',
  'themes',
  'later',
  'relatedProjects',
  'guide',
  'places',
  'numbers',
  'glossary',
  'source',
  'about',
] as const satisfies readonly (keyof ReturnType<typeof portableText.parts>)[]

/** The name of a part; also its id, to which the contents link. */
export type PartName = (typeof NAMES)[number]

/** A part of the portable edition, as in its heading and in the contents. */
export interface Part {
  id: PartName
  number: number
  heading: readonly string[]
  lead: string
}

/** The parts in their order, numbered from 1. `fiscalYears`: those of the plan, which some of their words name. */
export function partsOfFile(fiscalYears: readonly FiscalYear[]): Part[] {
  const words = portableText.parts(fiscalYears)
  return NAMES.map((id, index) => ({ id, number: index + 1, ...words[id] }))
}
