import type { Project } from '../plan.ts'
import type { Found } from './search.ts'

/** What was found of one project: the project itself, its achievements, or both. */
export interface ProjectResults {
  project: Project
  policy: string
  results: readonly Found[]
}

/** Results under their projects, each project where its best result stands, so that its title is said once. */
export function resultsByProject(results: readonly Found[]): ProjectResults[] {
  const groups = new Map<number, { project: Project; policy: string; results: Found[] }>()
  for (const found of results) {
    const { project, policy } = found.document
    const group = groups.get(project.number) ?? { project, policy, results: [] }
    group.results.push(found)
    groups.set(project.number, group)
  }
  return [...groups.values()]
}
