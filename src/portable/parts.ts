import { planParts, type PlanParts } from '../plan/plan-parts.ts'
import type { PortableContent } from './portable-content.ts'
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

/** The parts that stand on something that a plan may lack. */
const NEEDS: Partial<Record<PartName, keyof PlanParts>> = {
  themes: 'themes',
  guide: 'guide',
  places: 'places',
  numbers: 'numbers',
  glossary: 'glossary',
}

/** The parts of a plan's file in their order, numbered from 1. What the plan lacks has none. */
export function partsOfFile({ plan, annotations, themeArticles }: PortableContent): Part[] {
  const words = portableText.parts(plan.fiscalYears, annotations.printed)
  const has = planParts(plan, annotations)
  const isThere = (id: PartName) => {
    if (id === 'later' || id === 'relatedProjects') return themeArticles[id].length > 0
    const need = NEEDS[id]
    return need === undefined || has[need]
  }
  return NAMES.filter(isThere).map((id, index) => ({ id, number: index + 1, ...words[id] }))
}
