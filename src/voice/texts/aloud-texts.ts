import type { PrintedWords } from '../../plan/annotations.ts'
import { eraName } from '../../plan/fiscal-year.ts'
import { voiceText } from '../messages.ts'
import type { Achievement, Detail, Plan, Project } from '../../plan/plan.ts'
import { homeYear, recordsByYear } from '../../plan/records.ts'
import { yearAnchor } from '../../plan/addresses.ts'
import { timelineYears } from '../../record/text/timeline-years.ts'
import { recordText } from '../../record/notes/messages.ts'
import { yearText } from '../../record/years/messages.ts'

/** A text of a page that is read aloud. */
export interface AloudText {
  text: string
  /** The id of the element that it stands in; null for what is only heard. */
  at: string | null
  /** The id by which our words for it are found: an item's, a project's, a theme's. */
  of?: string
}

/** The id of every page's heading. */
export const PAGE_HEADING = 'page-heading'

/** A text of the city that has an id. */
export function itemTexts({ id, text }: { id: string; text: string }): AloudText[] {
  return [{ text, at: id, of: id }]
}

/** Lines as deep as they go. `repeated`: the ids of those that stand elsewhere on the page too. */
export function detailTexts(details: readonly Detail[], repeated: ReadonlySet<string> = new Set()): AloudText[] {
  return details.flatMap((line) => [
    { text: line.text, at: repeated.has(line.id) ? null : line.id, of: line.id },
    ...detailTexts(line.details, repeated),
  ])
}

/** A record with all its lines. */
export function achievementTexts(achievement: Achievement): AloudText[] {
  return [...itemTexts(achievement), ...detailTexts(achievement.details)]
}

/** A project as its page has it: its name, what it is to do, and its records year by year. */
export function projectTexts(plan: Plan, project: Project, printed: PrintedWords): AloudText[] {
  const years = timelineYears(recordsByYear([project], plan.fiscalYears), true)
  return [
    { text: voiceText.project(project.number), at: null },
    { text: project.title, at: PAGE_HEADING, of: `p${project.number}` },
    { text: recordText.overview(printed), at: 'overview' },
    ...project.overview.flatMap(itemTexts),
    ...years.flatMap(({ year, entries, placed, spanning }) => [
      { text: eraName(year), at: yearAnchor(year) },
      ...(entries.length + placed.length + spanning.length === 0 ? [{ text: yearText.none, at: null }] : []),
      ...entries.flatMap(({ achievement, lines }) => [
        ...itemTexts(achievement),
        ...detailTexts(lines?.lines ?? achievement.details, lines?.repeated),
      ]),
      ...placed.flatMap(({ achievement, lines }) => [
        // The entry itself is read in its own year.
        { text: yearText.linesUnder(homeYear(achievement)), at: null },
        ...detailTexts(lines.lines, lines.repeated),
      ]),
    ]),
  ]
}
