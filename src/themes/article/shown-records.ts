import { type CitableItem, itemsById } from '../../plan/items.ts'
import type { Achievement, OverviewItem, Plan, Project } from '../../plan/plan.ts'
import { projectsOf } from '../../plan/records.ts'
import type { SourceRef, ThemeArticles } from '../../plan/theme-articles.ts'
import type { Theme } from '../../plan/annotations.ts'
import { themeArticleText } from './messages.ts'

/** A text of the city that a theme shows in full: an achievement with its details, or what a project is to do. */
export type ShownRecord =
  | { kind: 'achievement'; project: Project; achievement: Achievement }
  | { kind: 'overview'; project: Project; item: OverviewItem }

/** A part of a theme's list. */
export interface ShownChapter {
  id: string
  /** Its phrases. */
  title: readonly string[]
  lead: string | null
  records: ShownRecord[]
}

/** Published addresses may end in it, so no chapter has this id. */
const OTHERS = 'others'

/** The id of the text: an address can name it. */
export function idOfRecord(record: ShownRecord): string {
  return record.kind === 'achievement' ? record.achievement.id : record.item.id
}

function recordOf({ project, achievement, id }: CitableItem): ShownRecord[] {
  if (achievement) return [{ kind: 'achievement', project, achievement }]
  return project.overview.filter((item) => item.id === id).map((item) => ({ kind: 'overview', project, item }))
}

/**
 * The records of a theme by its chapters, each record once, in the first chapter that cites it. The last part has what no
 * chapter cites: further achievements of the theme's projects, and what an answer or a later date rests on.
 */
export function shownChapters(theme: Theme, plan: Plan, { themes, later }: ThemeArticles): ShownChapter[] {
  const items = itemsById(plan)
  const article = themes.find((candidate) => candidate.theme === theme.slug)
  const shown = new Set<string>()
  const notYetShown = (ids: readonly string[]) =>
    ids
      .flatMap((id) => items.get(id) ?? [])
      .flatMap(recordOf)
      .filter((record) => !shown.has(idOfRecord(record)) && shown.add(idOfRecord(record)))
  const idsOf = (sources: readonly SourceRef[]) => sources.map(({ of }) => of)
  const chapters = (article?.chapters ?? []).map(({ id, title, lead, statements }) => ({
    id,
    title,
    lead,
    records: notYetShown(idsOf(statements.flatMap(({ sources }) => sources))),
  }))
  const rest = notYetShown([
    ...idsOf((article?.answers ?? []).flatMap(({ quotes }) => quotes)),
    ...idsOf(later.filter((date) => date.themes.includes(theme.slug)).flatMap(({ sources }) => sources)),
    ...projectsOf(plan, theme.projects).flatMap(({ achievements }) => achievements.map(({ id }) => id)),
  ])
  return [...chapters, { id: OTHERS, title: themeArticleText.others, lead: null, records: rest }].filter(
    ({ records }) => records.length > 0,
  )
}
