import type { Found } from './search.ts'
import type { SearchDocument } from './search-documents.ts'

/** The results of one project: the project itself, its achievements, or both. */
export interface ProjectResults {
  project: SearchDocument['project']
  policy: string
  results: readonly Found[]
}

/**
 * Groups results by project, so that each title is shown once: projects in the order of their best result; in one
 * project first the achievements that contain all words of the query, otherwise in the order of the document. `limit`:
 * the largest number of results.
 */
export function resultsByProject(results: readonly Found[], limit: number): ProjectResults[] {
  const groups = new Map<number, Found[]>()
  for (const found of results) {
    const { number } = found.document.project
    const group = groups.get(number)
    if (group) group.push(found)
    else groups.set(number, [found])
  }
  const taken: ProjectResults[] = []
  let left = limit
  for (const group of groups.values()) {
    const own = group.sort(byAnswer).slice(0, left)
    const [first] = own
    if (!first) break
    taken.push({ project: first.document.project, policy: first.document.policy, results: own })
    left -= own.length
  }
  return taken
}

function byAnswer(one: Found, other: Found): number {
  const answers = ({ holdsAll, document }: Found) => Number(holdsAll && document.achievement !== null)
  return answers(other) - answers(one) || one.document.position - other.document.position
}
