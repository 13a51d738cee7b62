import { itemAddress, projectAddress } from '../plan/addresses.ts'
import type { FiscalYear } from '../plan/fiscal-year.ts'
import type { Achievement, Plan, Project } from '../plan/plan.ts'
import { recordedIn } from '../plan/records.ts'
import { projectBookmark } from './actions/project-bookmark.ts'

/** What can be marked: a whole project, or one of its achievements. */
export type Bookmarkable =
  | { kind: 'project'; id: string; project: Project }
  | { kind: 'achievement'; id: string; project: Project; achievement: Achievement }

/** Everything that can be marked, by its id. */
export function bookmarkables(plan: Plan): ReadonlyMap<string, Bookmarkable> {
  const marks = plan.projects.flatMap((project): Bookmarkable[] => [
    { kind: 'project', id: projectBookmark(project), project },
    ...project.achievements.map((achievement): Bookmarkable => ({
      kind: 'achievement',
      id: achievement.id,
      project,
      achievement,
    })),
  ])
  return new Map(marks.map((mark) => [mark.id, mark]))
}

/** Its address in the app. */
export function addressOf(mark: Bookmarkable): string {
  return mark.kind === 'project' ? projectAddress(mark.project.number) : itemAddress(mark.id)
}

/** The words that identify it for the reader. */
export function nameOf(mark: Bookmarkable): string {
  return mark.kind === 'project' ? mark.project.title : mark.achievement.text
}

/** The years in which the document records something about it. */
export function yearsOf(mark: Bookmarkable, fiscalYears: readonly FiscalYear[]): FiscalYear[] {
  if (mark.kind === 'achievement') return mark.achievement.recordedYears
  return fiscalYears.filter((year) => recordedIn(mark.project, year))
}
