import { itemAddress, projectYearAddress, yearPolicyAddress } from '../../plan/addresses.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Plan, SourceSpan } from '../../plan/plan.ts'
import { countsByPolicy } from '../tables/record-counts.ts'
import type { Series, SeriesPoint } from '../../plan/series.ts'
import { rowsOf } from '../../record/figures/series-rows.ts'
import { valueName } from '../../record/figures/number/value-name.ts'
import { chartText } from '../../record/figures/messages.ts'

/** Where a number comes from: its lines and their address, or the page of the entries counted. */
export type PointOrigin =
  { kind: 'sentence'; span: SourceSpan; to: string } | { kind: 'entries'; to: string } | { kind: 'none' }

/** A point of a chart that a reader can step to: its position, its text, and where its number comes from. */
export interface ChartPoint {
  dataset: number
  index: number
  words: string
  origin: PointOrigin
}

/** The points of a chart of series, year by year; within a year the level before what was added to it. */
export function seriesPoints(shown: readonly Series[], fiscalYears: readonly FiscalYear[]): ChartPoint[] {
  const columns = shown.map((series) => rowsOf(series, fiscalYears))
  const length = Math.max(...columns.map((rows) => rows.length))
  return Array.from({ length }, (_, index) => index).flatMap((index) =>
    columns.flatMap((rows, dataset): ChartPoint[] => {
      const [row, series] = [rows[index], shown[dataset]]
      if (!row || !series) return []
      const { label, unit } = series
      if (row.kind === 'missing')
        return [{ dataset, index, words: chartText.missing(row.fiscalYears, label), origin: { kind: 'none' } }]
      const { point } = row
      const words = chartText.value(point.fiscalYears, label, valueName(point), unit, point.source)
      return [
        { dataset, index, words, origin: { kind: 'sentence', span: point.source, to: numberAddress(series, point) } },
      ]
    }),
  )
}

/** The points of a chart of 記載件数 in these years: policy by policy, year by year. */
export function countPoints(
  plan: Plan,
  fiscalYears: readonly FiscalYear[],
  policyName: (code: string) => string,
): ChartPoint[] {
  return countsByPolicy(plan, fiscalYears).flatMap(({ policy, counts }, index) =>
    counts.map(({ year, count }, dataset) => ({
      dataset,
      index,
      words: chartText.count(year, policyName(policy.code), count),
      origin: count === 0 ? { kind: 'none' } : { kind: 'entries', to: yearPolicyAddress(year, policy.code) },
    })),
  )
}

/** The page and place of the sentence that carries a number. */
export function numberAddress({ project }: Series, { of, fiscalYears }: SeriesPoint): string {
  const [year] = fiscalYears
  if (of !== null) return itemAddress(of)
  if (year === undefined) throw new RangeError(`a number of project ${project} has neither an item nor a year`)
  return projectYearAddress(project, year)
}
