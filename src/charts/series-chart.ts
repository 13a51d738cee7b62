import type { ChartDataset } from 'chart.js'
import type { FiscalYear } from '../plan/fiscal-year.ts'
import type { Series } from '../plan/series/series.ts'
import { rowsOf, type SeriesRow, valueName } from '../plan/series/series-rows.ts'
import { seriesText } from '../text/series.ts'
import type { BuiltChart, ChartDrawing, MarkLabel } from './chart-drawing.ts'
import { type ChartLook, fittingSize, tintOf } from './chart-look.ts'
import { baseOptions } from './chart-options.ts'
import { yearLabel } from './year-labels.ts'

type Rows = readonly SeriesRow[]
const BELOW_LINES = 2
const ABOVE_BARS = 1

/** Bars for what belongs to a year, a line for a level; both on one scale where the bars are what was added to the level. */
export function seriesChart(
  { block, fiscalYears }: Extract<ChartDrawing, { kind: 'series' }>,
  look: ChartLook,
): BuiltChart {
  const rows = rowsOf(block.series, fiscalYears)
  const addedRows = block.added ? rowsOf(block.added, fiscalYears) : null
  const level = block.series.measure === 'stock'
  const labelSize = fittingSize(look, rows.length, 3.6)
  const datasets = [
    level ? lineOf(rows, fiscalYears, look) : barsOf(rows, fiscalYears, look),
    ...(addedRows ? [barsOf(addedRows, fiscalYears, look)] : []),
  ]
  const options = baseOptions(look, 'x')
  return {
    configuration: {
      type: level ? 'line' : 'bar',
      data: { labels: rows.map((row) => yearLabel(row.fiscalYears, look, rows.length)), datasets },
      options: {
        ...options,
        layout: { padding: { top: labelSize * 2 } },
        scales: {
          x: {
            offset: true,
            border: { color: look.quiet },
            grid: { display: false },
            ticks: { autoSkip: false, maxRotation: 0, color: look.ink, font: { size: labelSize, family: look.font } },
          },
          y: { display: false, beginAtZero: true },
        },
      },
    },
    labels: [
      rows.map((row) => markLabel(row, level ? block.series.unit : '')),
      ...(addedRows && block.added ? [addedRows.map((row) => addedLabel(row, block.added))] : []),
    ],
    axis: 'x',
    labelSize,
  }
}

const valuesOf = (rows: Rows) => rows.map((row) => (row.kind === 'value' ? row.point.value : null))

function barsOf(rows: Rows, years: readonly FiscalYear[], look: ChartLook): ChartDataset<'bar', (number | null)[]> {
  return {
    type: 'bar',
    data: valuesOf(rows),
    backgroundColor: rows.map(({ fiscalYears }) => tintOf(look, fiscalYears, years)),
    borderRadius: 4,
    categoryPercentage: 0.8,
    barPercentage: 0.9,
    order: BELOW_LINES,
  }
}

function lineOf(rows: Rows, years: readonly FiscalYear[], look: ChartLook): ChartDataset<'line', (number | null)[]> {
  const tints = rows.map(({ fiscalYears }) => tintOf(look, fiscalYears, years))
  return {
    type: 'line',
    data: valuesOf(rows),
    // A year without a number is a gap in the line.
    spanGaps: false,
    borderColor: look.quiet,
    borderWidth: 2,
    pointBackgroundColor: tints,
    pointBorderColor: look.paper,
    pointBorderWidth: 2,
    pointRadius: 8,
    order: ABOVE_BARS,
  }
}

function markLabel(row: SeriesRow, unit: string): MarkLabel {
  return row.kind === 'value'
    ? { lines: [`${valueName(row.point)}${unit}`], quiet: false }
    : { lines: [seriesText.missing.slice(0, 2), seriesText.missing.slice(2)], quiet: true }
}

/** The level's own label already says where a year has no record; the bars only name what they are. */
function addedLabel(row: SeriesRow, added: Series | null): MarkLabel {
  if (row.kind === 'missing' || !added) return { lines: [], quiet: true }
  return { lines: [seriesText.added, `${valueName(row.point)}`], quiet: false }
}
