import { csvText } from '../../open-data/csv/csv-text.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Plan } from '../../plan/plan.ts'
import { countsByPolicy } from './record-counts.ts'
import type { Series, SeriesPoint } from '../../plan/series.ts'
import { rowsOf } from '../../record/figures/series-rows.ts'

/** The columns of a series. Every name is one of open data's, and means the same: /open-data/ explains it. */
export const SERIES_COLUMNS = [
  'region_code',
  'project_number',
  'series_id',
  'series_label',
  'measure_code',
  'basis_code',
  'first_fiscal_year',
  'last_fiscal_year',
  'value_order_number',
  'value_number',
  'unit',
  'is_approximate',
  'first_line_number',
  'last_line_number',
  'phrase_text',
] as const

/** The columns of the counts. */
export const COUNT_COLUMNS = [
  'region_code',
  'policy_code',
  'basis_code',
  'fiscal_year',
  'value_number',
  'unit',
] as const

/** Address of the folder of CSV files inside the app, without the base path. */
export const seriesFolder = 'data/series/'
/** The name of the file of the counts by policy. */
export const recordCountsFile = 'records-by-policy.csv'

/** The name of the file of the counts of one fiscal year by policy. */
export function yearCountsFile(year: FiscalYear): string {
  return `records-by-policy-${year}.csv`
}

/** The name of a series' CSV file. */
export function seriesFile(series: Series): string {
  return `${series.id}.csv`
}

/**
 * The CSV table of one or two series, with the same rows as on the screen; a year without a number has an empty value.
 * The words that give a number stand beside it. Where they are several, `phrase_text` is empty, because a cell holds one
 * thing: they are rows of series_phrases.csv, under the same `series_id` and `value_order_number`.
 */
export function seriesTable(plan: Plan, shown: readonly Series[]): string {
  const rows = shown.flatMap((series) => {
    const { id, project, label, measure, basis, unit, points } = series
    return tableRows(series, plan).map(({ fiscalYears, point }) => [
      ...[plan.municipality.code, project, id, label, measure, basis],
      ...[fiscalYears[0] ?? null, fiscalYears.at(-1) ?? null],
      ...(point ? [points.indexOf(point) + 1, point.value, unit, point.approximate] : [null, null, unit, null]),
      ...[point?.source.from ?? null, point?.source.to ?? null],
      point?.phrases.length === 1 ? (point.phrases[0] ?? null) : null,
    ])
  })
  return csvText(SERIES_COLUMNS, rows)
}

/** Whether the table of these series has rows of years without a number. */
export function hasGaps(plan: Plan, shown: readonly Series[]): boolean {
  return shown.some((series) => tableRows(series, plan).some(({ point }) => point === null))
}

function tableRows(series: Series, plan: Plan): { fiscalYears: readonly number[]; point: SeriesPoint | null }[] {
  if (series.measure === 'single') return series.points.map((point) => ({ fiscalYears: point.fiscalYears, point }))
  return rowsOf(series, plan.fiscalYears).map((row) => ({
    fiscalYears: row.fiscalYears,
    point: row.kind === 'value' ? row.point : null,
  }))
}

/**
 * The number of records by policy and fiscal year, by default for all years of the plan. Counted by us: a year without a
 * record has 0, because nothing about it is unknown.
 */
export function recordCountsTable(plan: Plan, fiscalYears: readonly FiscalYear[] = plan.fiscalYears): string {
  const rows = countsByPolicy(plan, fiscalYears).flatMap(({ policy, counts }) =>
    counts.map(({ year, count }) => [plan.municipality.code, policy.code, 'counted', year, count, '件']),
  )
  return csvText(COUNT_COLUMNS, rows)
}
