import type { FiscalYear } from './fiscal-year.ts'
import type { Achievement, Detail } from './plan.ts'
import { homeYear } from './records.ts'

/** The lines under an achievement that stand under one year, each with the lines above it. */
export interface YearLines {
  lines: readonly Detail[]
  /** The lines above them that are shown under another year as well: they have their id there. */
  repeated: ReadonlySet<string>
}

/** Keeps the lowest lines that belong, with the lines above them. A line without years has those of the line above. */
function linesWhere(
  details: readonly Detail[],
  belongs: (years: readonly FiscalYear[]) => boolean,
  above: readonly FiscalYear[] = [],
): Detail[] {
  return details.flatMap((line) => {
    const years = line.fiscalYears.length > 0 ? line.fiscalYears : above
    const below = linesWhere(line.details, belongs, years)
    const kept = line.details.length === 0 ? belongs(years) : below.length > 0
    return kept ? [{ ...line, details: below }] : []
  })
}

function idsOf(details: readonly Detail[]): string[] {
  return details.flatMap((line) => [line.id, ...idsOf(line.details)])
}

/**
 * The lines under an achievement by fiscal year. A line without a year stands where the achievement itself does, in its
 * first year. Every line is in exactly one year; the lines above it are in each year where something stands under them.
 */
export function linesByYear(achievement: Achievement): Map<FiscalYear, YearLines> {
  const home = homeYear(achievement)
  const others = achievement.recordedYears.filter((year) => year !== home)
  const shown = new Set<string>()
  const byYear = new Map<FiscalYear, YearLines>()
  for (const year of [home, ...others]) {
    const lines = linesWhere(achievement.details, (years) => (years.length > 0 ? years[0] === year : year === home))
    const ids = idsOf(lines)
    byYear.set(year, { lines, repeated: new Set(ids.filter((id) => shown.has(id))) })
    for (const id of ids) shown.add(id)
  }
  return byYear
}

/**
 * The lines under an achievement for the page of one year: its own with those that have no year, and the lines of other
 * years.
 */
export function linesOnYearPage(achievement: Achievement, year: FiscalYear): { own: YearLines; other: YearLines } {
  const own = linesWhere(achievement.details, (years) => years.length === 0 || years.includes(year))
  const other = linesWhere(achievement.details, (years) => years.length > 0 && !years.includes(year))
  return {
    own: { lines: own, repeated: new Set() },
    other: { lines: other, repeated: new Set(idsOf(own)) },
  }
}

/** The lowest lines: what is said under the lines that only head others. */
export function lowestLines(details: readonly Detail[]): Detail[] {
  return details.flatMap((line) => (line.details.length === 0 ? [line] : lowestLines(line.details)))
}
