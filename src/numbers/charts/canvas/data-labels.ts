import type { Chart, Plugin } from 'chart.js'
import type { BuiltChart } from '../chart-drawing.ts'
import type { ChartLook } from '../chart-look.ts'

const GAP = 6
const LINE_HEIGHT = 1.2
/** A number is larger than the names of the years. */
const NUMBER_SIZE = 1.6

/** Draws the labels on a chart's bars. */
export function dataLabels({ labels, labelSize }: BuiltChart, look: ChartLook): Plugin {
  return {
    id: 'data-labels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart
      ctx.save()
      ctx.textBaseline = 'bottom'
      ctx.textAlign = 'center'
      for (const [index, { lines, quiet }] of labels.entries()) {
        const size = quiet ? labelSize : labelSize * NUMBER_SIZE
        ctx.font = `${quiet ? 400 : 700} ${size}px ${look.font}`
        ctx.fillStyle = quiet ? look.quiet : look.ink
        const { x, top } = barEnd(chart, index)
        for (const [line, text] of lines.entries())
          ctx.fillText(text, x, top - GAP - (lines.length - 1 - line) * size * LINE_HEIGHT)
      }
      ctx.restore()
    },
  }
}

/** Where a bar ends at the top; one without a number has no height. */
function barEnd(chart: Chart, index: number): { x: number; top: number } {
  const { left, bottom } = chart.chartArea
  const bar = chart.getDatasetMeta(0).data[index]
  const { x, y } = bar?.getProps(['x', 'y'], true) ?? { x: left, y: bottom }
  const top = Number(y)
  return { x: Number(x), top: Number.isFinite(top) ? top : bottom }
}
