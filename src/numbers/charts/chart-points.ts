import { itemAddress, projectYearAddress } from '../../plan/addresses.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { SourceSpan } from '../../plan/plan.ts'
import type { Series, SeriesPoint } from '../../plan/series.ts'
import { largestValue, pointIn, rowsOf } from '../../record/figures/series-rows.ts'
import { valueName } from '../../record/figures/number/value-name.ts'
import { pointText } from './chart-messages.ts'

/** A point of a chart that a reader can choose, in words. */
export interface ChartPoint {
  words: string
  /** The city's lines that carry its number, and its height on the chart between 0 and 1; null for no number. */
  origin: { span: SourceSpan; to: string; share: number } | null
}

/**
 * The points of a chart, one row for each series, first that which is drawn as bars; `added`: what was added to it. A
 * row has a point for each column of the chart.
 */
export function chartPoints(series: Series, added: Series | null, fiscalYears: readonly FiscalYear[]): ChartPoint[][] {
  const columns = rowsOf(series, fiscalYears).map((row) => row.fiscalYears)
  const rowOf = (entry: Series): ChartPoint[] =>
    columns.map((years) => {
      const point = pointIn(entry, years)
      if (!point) return { words: pointText.missing(years, entry === added), origin: null }
      return {
        words: pointText.value(years, valueName(point) + entry.unit, entry === added),
        origin: { span: point.source, to: numberAddress(entry, point), share: point.value / largestValue(series) },
      }
    })
  return added ? [rowOf(series), rowOf(added)] : [rowOf(series)]
}

/** The page and place of the sentence that carries a number. */
export function numberAddress({ project }: Series, { of, fiscalYears }: SeriesPoint): string {
  const [year] = fiscalYears
  if (of !== null) return itemAddress(of)
  if (year === undefined) throw new RangeError(`a number of project ${project} has neither an item nor a year`)
  return projectYearAddress(project, year)
}
