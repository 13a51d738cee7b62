import type { Project } from '../../plan/plan.ts'

/** Under this id a project as a whole is marked. */
export function projectBookmark(project: Project): string {
  return `p${project.number}`
}
