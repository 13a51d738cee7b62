import type { GlossaryTerm } from './glossary.ts'
import type { Detail, Project } from './plan.ts'
import type { TermMark } from './annotations.ts'
import { homeYear } from './records.ts'

interface Text {
  id: string
  text: string
}

/** The texts of a project in the order in which its page shows them: what it is to do, then its records by year. */
function textsAsShown(project: Project): Text[] {
  const details = (list: readonly Detail[]): Text[] => list.flatMap((detail) => [detail, ...details(detail.details)])
  const records = [...project.achievements].sort((one, other) => homeYear(one) - homeYear(other))
  return [...project.overview, ...records.flatMap((achievement) => [achievement, ...details(achievement.details)])]
}

/**
 * The first occurrence of each term on a project's page, by the id of the item that holds it. Where two terms begin at
 * the same character, the longer one counts. `names`: names of which no part is a term, as those of departments.
 */
export function termMarksOf(
  project: Project,
  terms: readonly GlossaryTerm[],
  names: readonly string[],
): Map<string, TermMark[]> {
  const spellings = terms
    .flatMap(({ id, term, variants }) => [term, ...variants].map((spelling) => ({ id, spelling })))
    .sort((one, other) => other.spelling.length - one.spelling.length)
  const known = new Set<string>()
  const marks = new Map<string, TermMark[]>()
  for (const { id, text } of textsAsShown(project)) {
    const found: TermMark[] = []
    for (let start = 0; start < text.length; start += 1) {
      const name = names.find((candidate) => text.startsWith(candidate, start))
      if (name !== undefined) {
        start += name.length - 1
        continue
      }
      const hit = spellings.find(({ spelling }) => text.startsWith(spelling, start))
      if (!hit) continue
      if (!known.has(hit.id)) found.push([start, hit.spelling.length, hit.id])
      known.add(hit.id)
      start += hit.spelling.length - 1
    }
    if (found.length > 0) marks.set(id, found)
  }
  return marks
}
