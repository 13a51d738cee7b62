import type { GlossaryTerm } from './glossary.ts'
import { itemsById } from './items.ts'
import type { Plan } from './plan.ts'

/**
 * The projects of a term whose own words do not have it: it stands only in a cell of the year columns, and that the cell
 * is the project's is our guess.
 */
export function guessedProjects({ term, variants, projects }: GlossaryTerm, plan: Plan): number[] {
  const has = (text: string) => [term, ...variants].some((spelling) => text.includes(spelling))
  const own = new Set([...itemsById(plan).values()].flatMap(({ project, text }) => (has(text) ? [project.number] : [])))
  for (const { number, title } of plan.projects) if (has(title)) own.add(number)
  return projects.filter((number) => !own.has(number))
}
