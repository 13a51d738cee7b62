import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Achievement, Project } from '../../plan/plan.ts'
import { homeYear, type ProjectAchievement, type YearOfRecords } from '../../plan/records.ts'
import { linesByYear, linesOnYearPage, type YearLines } from '../../plan/year-lines.ts'

/** Entries of one project that began in an earlier year and have no line of their own in this one. */
export interface SpanningEntries {
  project: Project
  /** The first of them. */
  achievement: Achievement
  count: number
}

/** One year of a timeline. */
export interface TimelineYear {
  year: FiscalYear
  /** What is told here, with the lines of this year; `undefined` where an entry has all its lines. */
  entries: (ProjectAchievement & { lines: YearLines | undefined })[]
  /** This year's lines of entries that are told in another year. */
  placed: (ProjectAchievement & { lines: YearLines })[]
  /** Entries told in another year that are of this one too, together where they are of the same years. */
  spanning: SpanningEntries[]
  /** Whether an entry is of this year and of the next. */
  goesOn: boolean
}

function spanningIn(entries: readonly ProjectAchievement[]): SpanningEntries[] {
  const byYears = new Map<string, SpanningEntries>()
  for (const { project, achievement } of entries) {
    const key = [project.number, ...achievement.fiscalYears].join()
    const before = byYears.get(key)
    if (before) before.count += 1
    else byYears.set(key, { project, achievement, count: 1 })
  }
  return [...byYears.values()]
}

/**
 * The years of a timeline. `split`: whether the lines under an entry stand each in their own year, or all with the
 * entry.
 */
export function timelineYears(years: readonly YearOfRecords[], split: boolean): TimelineYear[] {
  const linesIn = (achievement: Achievement, year: FiscalYear) =>
    split ? linesByYear(achievement).get(year) : undefined
  return years.map(({ year, entries, crossReferences }) => {
    const placed = crossReferences.flatMap(({ project, achievement }) => {
      const lines = linesIn(achievement, year)
      return lines && lines.lines.length > 0 ? [{ project, achievement, lines }] : []
    })
    const placedIds = new Set(placed.map(({ achievement }) => achievement.id))
    // A list of one year also tells what began earlier: with the lines that have no year, as on the year's page.
    const linesShown = (achievement: Achievement) =>
      split && homeYear(achievement) !== year ? linesOnYearPage(achievement, year).own : linesIn(achievement, year)
    return {
      year,
      entries: entries.map(({ project, achievement }) => ({ project, achievement, lines: linesShown(achievement) })),
      placed,
      spanning: spanningIn(crossReferences.filter(({ achievement }) => !placedIds.has(achievement.id))),
      goesOn: [...entries, ...crossReferences].some(
        ({ achievement: { fiscalYears } }) => fiscalYears.includes(year) && fiscalYears.includes(year + 1),
      ),
    }
  })
}
