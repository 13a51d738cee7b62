import { eraShort, type FiscalYear, yearsName } from '../plan/fiscal-year.ts'
import type { SeriesRow } from '../record/figures/series-rows.ts'
import type { SeriesPoint } from '../plan/series.ts'

/** A place of a chart of bars: `x` and `width` of its column, for a number also the bar within it. Units of the box. */
export type SlideBar = { fiscalYears: readonly FiscalYear[]; x: number; width: number } & (
  { kind: 'value'; point: SeriesPoint; bar: { x: number; width: number; height: number } } | { kind: 'missing' }
)

/** How much of its column a bar fills. */
const SHARE = 0.62

/**
 * Columns of equal width, side by side over the whole box; bars are measured from zero, the largest as high as the box.
 * A year without a number has a column and no bar.
 */
export function barsOf(rows: readonly SeriesRow[], box: { width: number; height: number }): SlideBar[] {
  const values = rows.flatMap((row) => (row.kind === 'value' ? [row.point.value] : []))
  const largest = Math.max(...values, 0)
  const width = box.width / rows.length
  return rows.map((row, index) => {
    const column = { fiscalYears: row.fiscalYears, x: index * width, width }
    if (row.kind === 'missing') return { ...column, kind: 'missing' }
    const height = largest > 0 ? (row.point.value / largest) * box.height : 0
    const bar = { x: column.x + (width * (1 - SHARE)) / 2, width: width * SHARE, height }
    return { ...column, kind: 'value', point: row.point, bar }
  })
}

/** The name of a column in two lines: 「平成22」「2010」, for a span 「平成23・」「24年度」. */
export function columnLabel(fiscalYears: readonly FiscalYear[]): [string, string] {
  const [first] = fiscalYears
  if (fiscalYears.length === 1 && first !== undefined) return [eraShort(first), String(first)]
  const name = yearsName(fiscalYears)
  const cut = name.search(/[・～]/) + 1
  return [name.slice(0, cut), name.slice(cut)]
}
