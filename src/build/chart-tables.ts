import { packageText } from '../open-data/package-messages.ts'
import type { ChartTable, ColumnName } from '../open-data/table.ts'
import { rangeName } from '../plan/fiscal-year.ts'
import type { Plan } from '../plan/plan.ts'
import type { Numbers, Series } from '../plan/series.ts'
import { blocksOf, seriesOf } from '../record/figures/series-blocks.ts'
import {
  COUNT_COLUMNS,
  hasGaps,
  recordCountsFile,
  recordCountsTable,
  SERIES_COLUMNS,
  seriesFile,
  seriesTable,
  yearCountsFile,
} from '../numbers/tables/csv-files.ts'

/** What a year without a number leaves empty, a number without a year, and a number whose words are several. */
const SERIES_OPTIONAL: readonly ColumnName[] = [
  ...(['first_fiscal_year', 'last_fiscal_year', 'value_order_number', 'value_number'] as const),
  ...(['is_approximate', 'first_line_number', 'last_line_number', 'phrase_text'] as const),
]

function countsTable(file: string, title: string, text: string): ChartTable {
  const key = ['policy_code', 'fiscal_year'] as const
  return { file, title, description: packageText.counted, columns: COUNT_COLUMNS, key, optional: [], text }
}

function chartTable(plan: Plan, series: Series, shown: readonly Series[]): ChartTable {
  return {
    ...{ file: seriesFile(series), title: shown.map(({ label }) => label).join('、') },
    ...{
      description: packageText.chart(hasGaps(plan, shown)),
      columns: SERIES_COLUMNS,
      key: [],
      optional: SERIES_OPTIONAL,
    },
    text: seriesTable(plan, shown),
  }
}

/** The CSV file of every chart and figure, for the build to write and to describe. */
export function chartTables(plan: Plan, numbers: Numbers): ChartTable[] {
  const blocks = plan.projects.flatMap(({ number }) => blocksOf(numbers, number))
  return [
    ...blocks.map((block) => chartTable(plan, block.series, seriesOf(block))),
    countsTable(recordCountsFile, packageText.counts(rangeName(plan.fiscalYears)), recordCountsTable(plan)),
    ...plan.fiscalYears.map((year) =>
      countsTable(yearCountsFile(year), packageText.counts(rangeName([year])), recordCountsTable(plan, [year])),
    ),
  ]
}
