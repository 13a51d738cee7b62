import type { ChartConfiguration } from 'chart.js'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SeriesBlock } from '../../record/figures/series-blocks.ts'

/** What is to be drawn. */
export type ChartDrawing =
  | { kind: 'series'; block: Extract<SeriesBlock, { kind: 'chart' }>; fiscalYears: readonly FiscalYear[] }
  | { kind: 'counts'; plan: Plan; policyName: (code: string) => string }
  | { kind: 'year-counts'; plan: Plan; year: FiscalYear; policyName: (code: string) => string }

/** A configuration for Chart.js with the labels of its points: `labels[dataset][index]`, one string per line. */
export interface BuiltChart {
  configuration: ChartConfiguration<'bar' | 'line', (number | null)[], string[]>
  labels: readonly (readonly DataLabel[])[]
  /** The tints of each bar, `tints[dataset][index]`: a bar of several years is cut into theirs. */
  tints: readonly (readonly (readonly string[])[])[]
  /** The axis along which the points lie. */
  axis: 'x' | 'y'
  labelSize: number
}

/** The label of one point. `quiet`: it says that there is no number. */
export interface DataLabel {
  lines: readonly string[]
  quiet: boolean
}
