import type { Found } from './search.ts'
import type { SearchDocument } from './search-documents.ts'

/** What was found of one project: the project itself, its achievements, or both. */
export interface ProjectResults {
  project: SearchDocument['project']
  policy: string
  results: readonly Found[]
}

/**
 * Results under their projects, so that a title is said once: the projects in the order of their best results, what was
 * found of each in the order of the document. `most`: how many results are taken.
 */
export function resultsByProject(results: readonly Found[], most: number): ProjectResults[] {
  const groups = new Map<number, ProjectResults>()
  for (const { document } of results) {
    const { project, policy } = document
    if (groups.has(project.number)) continue
    const own = results.filter((found) => found.document.project.number === project.number)
    groups.set(project.number, { project, policy, results: own.sort(byPlace) })
  }
  let left = most
  return [...groups.values()].flatMap((group) => {
    const taken = group.results.slice(0, left)
    left -= taken.length
    return taken.length > 0 ? [{ ...group, results: taken }] : []
  })
}

function byPlace(one: Found, other: Found): number {
  return one.document.place - other.document.place
}
