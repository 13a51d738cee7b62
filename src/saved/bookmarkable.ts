import { itemAddress, projectAddress } from '../plan/addresses.ts'
import type { FiscalYear } from '../plan/fiscal-year.ts'
import type { Achievement, Plan, Project } from '../plan/plan.ts'
import { recordedIn } from '../plan/records.ts'
import { projectMark } from './project-bookmark.ts'

/** What of the plan a reader can mark: a project as a whole, or one of its achievements. */
export type Markable =
  | { kind: 'project'; id: string; project: Project }
  | { kind: 'achievement'; id: string; project: Project; achievement: Achievement }

/** Everything that can be marked, by its id. */
export function markables(plan: Plan): ReadonlyMap<string, Markable> {
  const marks = plan.projects.flatMap((project): Markable[] => [
    { kind: 'project', id: projectMark(project), project },
    ...project.achievements.map((achievement): Markable => ({
      kind: 'achievement',
      id: achievement.id,
      project,
      achievement,
    })),
  ])
  return new Map(marks.map((mark) => [mark.id, mark]))
}

/** Where in the app it stands. */
export function addressOf(mark: Markable): string {
  return mark.kind === 'project' ? projectAddress(mark.project.number) : itemAddress(mark.id)
}

/** The words by which a reader knows it again. */
export function nameOf(mark: Markable): string {
  return mark.kind === 'project' ? mark.project.title : mark.achievement.text
}

/** The years in which the document records something of it. */
export function yearsOf(mark: Markable, fiscalYears: readonly FiscalYear[]): FiscalYear[] {
  if (mark.kind === 'achievement') return mark.achievement.recordedYears
  return fiscalYears.filter((year) => recordedIn(mark.project, year))
}
