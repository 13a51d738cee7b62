import type { FiscalYear } from '../plan/fiscal-year.ts'
import type { Series } from '../plan/series.ts'
import { rowsOf, valueName } from '../record/figures/series-rows.ts'

/** A bar of a sheet's chart: its years, its height between 0 and 1, its number; null where the document has none. */
export interface SheetBar {
  fiscalYears: readonly FiscalYear[]
  share: number
  name: string | null
}

/** The bars of a series, every year of the plan present. */
export function barsOfSeries(series: Series, fiscalYears: readonly FiscalYear[]): SheetBar[] {
  const largest = Math.max(...series.points.map(({ value }) => value))
  return rowsOf(series, fiscalYears).map((row) =>
    row.kind === 'value'
      ? { fiscalYears: row.fiscalYears, share: row.point.value / largest, name: valueName(row.point) }
      : { fiscalYears: row.fiscalYears, share: 0, name: null },
  )
}

/** A single entry is no tall bar: bars of counts are drawn against at least so many. */
const LEAST_SCALE = 3

/** The bars of 記載件数 by year. A year without a record has no number. */
export function barsOfCounts(counts: readonly { year: FiscalYear; count: number }[]): SheetBar[] {
  const largest = Math.max(LEAST_SCALE, ...counts.map(({ count }) => count))
  return counts.map(({ year, count }) => ({
    fiscalYears: [year],
    share: count / largest,
    name: count > 0 ? String(count) : null,
  }))
}
