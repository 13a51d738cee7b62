import type { FiscalYear } from '../plan/fiscal-year.ts'
import type { Achievement, Detail, Project } from '../plan/plan.ts'
import { countOf, type ProjectAchievement, recordsByYear, type YearOfRecords } from '../plan/records.ts'
import { spanName, spanWithDetails } from '../plan/source-lines.ts'
import { DETAIL_SIZE, plainSetting, resultWidth, sheetMeasures, type SheetSetting } from './sheet-measures.ts'
import { linesFor, widthOf } from './text-measure.ts'

/** A fiscal year on a sheet: the entries in full, the number of entries left out, and those shown under other years. */
export interface SheetYear {
  year: FiscalYear
  count: number
  shown: readonly ProjectAchievement[]
  left: number
  crossReferences: readonly ProjectAchievement[]
}

export interface SheetYears {
  years: readonly SheetYear[]
  /** The index of their text size in the setting's `results`. */
  size: number
}

/**
 * The results of these projects by year, as many as fit into a height in millimetres: all of them in the largest size
 * that fits; otherwise whole entries in the smallest size, taken from each year in turn.
 */
export function yearsThatFit(
  projects: readonly Project[],
  fiscalYears: readonly FiscalYear[],
  height: number,
  setting: SheetSetting = plainSetting,
): SheetYears {
  const records = recordsByYear(projects, fiscalYears)
  const named = projects.length > 1
  const heightAt = (size: number, chosen: ReadonlySet<Achievement>) =>
    records.reduce(
      (sum, record) => sum + heightOfYear(record, chosen, { em: setting.results[size] ?? 0, named, setting }),
      0,
    )
  const every = new Set(records.flatMap(({ entries }) => entries.map(({ achievement }) => achievement)))
  const fitting = setting.results.findIndex((_, size) => heightAt(size, every) <= height)
  const size = fitting < 0 ? setting.results.length - 1 : fitting
  const chosen = fitting < 0 ? inTurn(records, (some) => heightAt(size, some) <= height) : every
  return {
    size,
    years: records.map(({ year, entries, crossReferences }) => {
      const shown = entries.filter(({ achievement }) => chosen.has(achievement))
      return { year, count: countOf(projects, year), shown, left: entries.length - shown.length, crossReferences }
    }),
  }
}

/** Takes entries from each year in turn, as long as they fit. */
function inTurn(
  records: readonly YearOfRecords[],
  fits: (chosen: ReadonlySet<Achievement>) => boolean,
): ReadonlySet<Achievement> {
  const rounds = Math.max(...records.map(({ entries }) => entries.length))
  const chosen = new Set<Achievement>()
  for (let round = 0; round < rounds; round += 1) {
    for (const { entries } of records) {
      const next = entries[round]?.achievement
      if (next && fits(new Set([...chosen, next]))) chosen.add(next)
    }
  }
  return chosen
}

/** How entries are set: in which size, and whether with their project's number. */
interface SetEntries {
  em: number
  named: boolean
  setting: SheetSetting
}

function heightOfYear(
  { entries, crossReferences }: YearOfRecords,
  chosen: ReadonlySet<Achievement>,
  set: SetEntries,
): number {
  const { note, yearHeight } = set.setting
  const shown = entries.filter(({ achievement }) => chosen.has(achievement))
  // Two or three such names fit on a line.
  const elsewhere = Math.ceil(spansOfYears(crossReferences).length / 2)
  const notes = elsewhere + (shown.length < entries.length ? 1 : 0)
  const entryHeights = shown.reduce((sum, { achievement }) => sum + heightOfEntry(achievement, set), 0)
  return Math.max(yearHeight, entryHeights + notes * note.line) + sheetMeasures.yearGap
}

/** The years of the entries that are shown under other years, each once. */
export function spansOfYears(crossReferences: readonly ProjectAchievement[]): Achievement[] {
  const spans = crossReferences.map(({ achievement }) => achievement)
  const nameOf = ({ fiscalYears }: Achievement) => fiscalYears.join()
  return spans.filter((one, index) => spans.findIndex((other) => nameOf(other) === nameOf(one)) === index)
}

function heightOfEntry(achievement: Achievement, set: SetEntries): number {
  const { em, named, setting } = set
  // The project's number before the text, and its lines after it in smaller letters.
  const about = (named ? 1.8 : 0) + 0.4 + widthOf(spanName(spanWithDetails(achievement))) * 0.7
  const lines = linesFor(achievement.text + '　'.repeat(Math.ceil(about)), resultWidth / em, setting)
  const details = achievement.details.reduce((sum, detail) => sum + heightOfDetail(detail, set, 1), 0)
  return lines * em * setting.resultLine + details + sheetMeasures.entryGap
}

function heightOfDetail(detail: Detail, set: SetEntries, level: number): number {
  const em = set.em * DETAIL_SIZE
  const own = linesFor(detail.text, resultWidth / em - level, set.setting)
  const under = detail.details.reduce((sum, next) => sum + heightOfDetail(next, set, level + 1), 0)
  return own * em * set.setting.resultLine + under
}
