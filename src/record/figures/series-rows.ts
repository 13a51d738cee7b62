import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Series, SeriesPoint } from '../../plan/series.ts'

/** A row of a series' table, and a point of its chart: a number, or a year for which the document gives none. */
export type SeriesRow =
  | { kind: 'value'; fiscalYears: readonly FiscalYear[]; point: SeriesPoint }
  | { kind: 'missing'; fiscalYears: readonly [FiscalYear] }

/**
 * A series by fiscal year, with every year of the plan; a number for a span of years stands after its first year. Two
 * points for the same years do not occur, because the import refuses them. Points without a year get no row.
 */
export function rowsOf(series: Series, fiscalYears: readonly FiscalYear[]): SeriesRow[] {
  return fiscalYears.flatMap((year): SeriesRow[] => {
    const point = pointIn(series, [year])
    const spans = series.points.filter((entry) => entry.fiscalYears.length > 1 && entry.fiscalYears[0] === year)
    return [
      point ? { kind: 'value', fiscalYears: point.fiscalYears, point } : { kind: 'missing', fiscalYears: [year] },
      ...spans.map((entry): SeriesRow => ({ kind: 'value', fiscalYears: entry.fiscalYears, point: entry })),
    ]
  })
}

/** The point for exactly these years. */
export function pointIn(series: Series, fiscalYears: readonly FiscalYear[]): SeriesPoint | undefined {
  return series.points.find((point) => point.fiscalYears.join() === fiscalYears.join())
}

/** The largest value of a series: the full length of its bars. */
export function largestValue(series: Series): number {
  return Math.max(...series.points.map(({ value }) => value))
}
