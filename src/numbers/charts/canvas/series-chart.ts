import { seriesText } from '../../../record/figures/messages.ts'
import type { BuiltChart, ChartDrawing } from '../chart-drawing.ts'
import { type ChartLook, fittingSize, tintsOf } from '../chart-look.ts'
import { yearLabel } from './year-labels.ts'

const BAR_RADIUS = 4

/** One bar for each column, from zero, with its number on it; the container sets the size, and nothing moves. */
export function seriesChart({ columns }: ChartDrawing, look: ChartLook): BuiltChart {
  const labelSize = fittingSize(look, columns.length, 3.6)
  const tints = columns.map((column) => tintsOf(look, column.fiscalYears))
  return {
    configuration: {
      type: 'bar',
      data: {
        labels: columns.map((column) => [
          ...yearLabel(column.fiscalYears, look, columns.length),
          ...(column.note === undefined ? [] : [column.note]),
        ]),
        datasets: [
          {
            data: columns.map(({ name, share }) => (name === null ? null : share)),
            backgroundColor: tints.map(([first]) => first),
            borderRadius: BAR_RADIUS,
            categoryPercentage: 0.8,
            barPercentage: 0.9,
          },
        ],
      },
      options: {
        responsive: false,
        maintainAspectRatio: false,
        events: [],
        animation: false,
        layout: { padding: { top: labelSize * 2 } },
        scales: {
          x: {
            offset: true,
            border: { color: look.quiet },
            grid: { display: false },
            ticks: { autoSkip: false, maxRotation: 0, color: look.ink, font: { size: labelSize, family: look.font } },
          },
          y: { display: false, beginAtZero: true, max: 1 },
        },
      },
    },
    labels: columns.map(({ name }) =>
      name === null ? { lines: seriesText.missingPhrases, quiet: true } : { lines: [name], quiet: false },
    ),
    tints,
    labelSize,
  }
}
