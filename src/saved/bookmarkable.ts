import { itemAddress, projectAddress } from '../plan/addresses.ts'
import type { FiscalYear } from '../plan/fiscal-year.ts'
import type { Achievement, Plan, Project } from '../plan/plan.ts'
import { recordedIn } from '../plan/records.ts'
import { projectBookmark } from './actions/saved-key.ts'

/** What a reader can put on the list: a whole project, or one of its achievements. */
export type Bookmarkable =
  | { kind: 'project'; id: string; project: Project }
  | { kind: 'achievement'; id: string; project: Project; achievement: Achievement }

/** Everything that can be on the list, by its id. */
export function bookmarkables(plan: Plan): ReadonlyMap<string, Bookmarkable> {
  const all = plan.projects.flatMap((project): Bookmarkable[] => [
    { kind: 'project', id: projectBookmark(project), project },
    ...project.achievements.map((achievement): Bookmarkable => ({
      kind: 'achievement',
      id: achievement.id,
      project,
      achievement,
    })),
  ])
  return new Map(all.map((bookmark) => [bookmark.id, bookmark]))
}

/** Its address in the app. */
export function addressOf(bookmark: Bookmarkable): string {
  return bookmark.kind === 'project' ? projectAddress(bookmark.project.number) : itemAddress(bookmark.id)
}

/** The words that identify it for the reader. */
export function nameOf(bookmark: Bookmarkable): string {
  return bookmark.kind === 'project' ? bookmark.project.title : bookmark.achievement.text
}

/** The years in which the document records something about it. */
export function yearsOf(bookmark: Bookmarkable, fiscalYears: readonly FiscalYear[]): FiscalYear[] {
  if (bookmark.kind === 'achievement') return bookmark.achievement.recordedYears
  return fiscalYears.filter((year) => recordedIn(bookmark.project, year))
}
