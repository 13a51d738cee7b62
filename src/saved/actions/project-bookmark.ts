import type { Project } from '../../plan/plan.ts'

/** The id under which a whole project is saved. */
export function projectBookmark(project: Project): string {
  return `p${project.number}`
}
