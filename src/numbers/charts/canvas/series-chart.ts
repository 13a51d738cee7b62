import type { ChartDataset } from 'chart.js'
import { rowsOf, type SeriesRow } from '../../../record/figures/series-rows.ts'
import { valueName } from '../../../record/figures/number/value-name.ts'
import { seriesText } from '../../../record/figures/messages.ts'
import type { BuiltChart, ChartDrawing, DataLabel } from '../chart-drawing.ts'
import { type ChartLook, fittingSize, tintsOf } from '../chart-look.ts'
import { BAR_RADIUS, baseOptions } from './chart-options.ts'
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
  const tints = [rows, ...(addedRows ? [addedRows] : [])].map((column) =>
    column.map((row) => tintsOf(look, row.fiscalYears, fiscalYears)),
  )
  const firstTints = tints.map((column) => column.map(([first]) => first))
  const datasets = [
    level ? lineOf(rows, firstTints[0] ?? [], look) : barsOf(rows, firstTints[0] ?? []),
    ...(addedRows ? [barsOf(addedRows, firstTints[1] ?? [])] : []),
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
      rows.map((row) => dataLabel(row, level ? block.series.unit : '')),
      ...(addedRows ? [addedRows.map((row, index) => addedLabel(row, rows[index]))] : []),
    ],
    tints,
    axis: 'x',
    labelSize,
  }
}

const valuesOf = (rows: Rows) => rows.map((row) => (row.kind === 'value' ? row.point.value : null))

function barsOf(rows: Rows, tints: string[]): ChartDataset<'bar', (number | null)[]> {
  return {
    type: 'bar',
    data: valuesOf(rows),
    backgroundColor: tints,
    borderRadius: BAR_RADIUS,
    categoryPercentage: 0.8,
    barPercentage: 0.9,
    order: BELOW_LINES,
  }
}

function lineOf(rows: Rows, tints: string[], look: ChartLook): ChartDataset<'line', (number | null)[]> {
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

function dataLabel(row: SeriesRow, unit: string): DataLabel {
  return row.kind === 'value'
    ? { lines: [`${valueName(row.point)}${unit}`], quiet: false }
    : { lines: seriesText.missingPhrases, quiet: true }
}

/** The label of an added number. Where the level has no number either, only the level's label is drawn. */
function addedLabel(row: SeriesRow, level: SeriesRow | undefined): DataLabel {
  if (row.kind === 'value') return { lines: [seriesText.added, valueName(row.point)], quiet: false }
  return { lines: level?.kind === 'value' ? [seriesText.added, ...seriesText.missingPhrases] : [], quiet: true }
}
