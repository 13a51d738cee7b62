import { itemAddress, projectYearAddress } from '../../plan/addresses.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { SourceSpan } from '../../plan/plan.ts'
import type { Series, SeriesPoint } from '../../plan/series.ts'
import { rowsOf } from '../../record/figures/series-rows.ts'
import { valueName } from '../../record/figures/number/value-name.ts'
import { chartText } from '../../record/figures/messages.ts'

/** A column of a chart that a reader can choose: its number in words, and the city's lines; null for no number. */
export interface ChartPoint {
  words: string
  origin: { span: SourceSpan; to: string } | null
}

/** The points of a chart, year by year, one for each of its columns. */
export function seriesPoints(series: Series, fiscalYears: readonly FiscalYear[]): ChartPoint[] {
  return rowsOf(series, fiscalYears).map((row) => {
    if (row.kind === 'missing') return { words: chartText.missing(row.fiscalYears), origin: null }
    const { point } = row
    return {
      words: chartText.value(point.fiscalYears, valueName(point), series.unit, point.source),
      origin: { span: point.source, to: numberAddress(series, point) },
    }
  })
}

/** The index of the column below a touch: the columns have equal widths. `x` and `width` are CSS pixels. */
export function columnAt(x: number, width: number, columns: number): number {
  return Math.min(columns - 1, Math.max(0, Math.floor((x / width) * columns)))
}

/** The page and place of the sentence that carries a number. */
export function numberAddress({ project }: Series, { of, fiscalYears }: SeriesPoint): string {
  const [year] = fiscalYears
  if (of !== null) return itemAddress(of)
  if (year === undefined) throw new RangeError(`a number of project ${project} has neither an item nor a year`)
  return projectYearAddress(project, year)
}
