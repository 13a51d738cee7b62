import type { ChartConfiguration } from 'chart.js'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { BarColumn } from '../../record/figures/bar-columns.ts'

/** What is drawn: the same columns as the bars that stand in the page before the script. */
export interface ChartDrawing {
  columns: readonly BarColumn[]
  /** The plan's fiscal years, which give the tints. */
  fiscalYears: readonly FiscalYear[]
}

/** A configuration for Chart.js with a label for each bar. */
export interface BuiltChart {
  configuration: ChartConfiguration<'bar', (number | null)[], string[]>
  labels: readonly DataLabel[]
  /** The tints of each bar: a bar of several years is cut into theirs. */
  tints: readonly (readonly string[])[]
  labelSize: number
}

/** The label of one bar, one string per line. `quiet`: it says that there is no number. */
export interface DataLabel {
  lines: readonly string[]
  quiet: boolean
}
