import type { Chart, Plugin } from 'chart.js'
import type { BuiltChart } from '../chart-drawing.ts'
import type { ChartLook } from '../chart-look.ts'

const GAP = 6
const LINE_HEIGHT = 1.2
/** A number is larger than the names of the years. */
const NUMBER_SIZE = 1.6
/** The distance of the frame from its bar. */
const AROUND = 3

/** Draws the labels on a chart's bars, and a frame around the chosen one. */
export function dataLabels({ labels, labelSize }: BuiltChart, look: ChartLook, chosen: () => number | null): Plugin {
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
        const { x, top } = barAt(chart, index)
        for (const [line, text] of lines.entries())
          ctx.fillText(text, x, top - GAP - (lines.length - 1 - line) * size * LINE_HEIGHT)
      }
      const index = chosen()
      if (index !== null) {
        const { x, top, base, width } = barAt(chart, index)
        ctx.strokeStyle = look.ink
        ctx.lineWidth = 3
        ctx.strokeRect(x - width / 2 - AROUND, top - AROUND, width + 2 * AROUND, base - top + AROUND)
      }
      ctx.restore()
    },
  }
}

/** Where a bar is drawn; one without a number has no height. */
function barAt(chart: Chart, index: number): { x: number; top: number; base: number; width: number } {
  const { left, bottom } = chart.chartArea
  const bar = chart.getDatasetMeta(0).data[index]
  const { x, y, width } = bar?.getProps(['x', 'y', 'width'], true) ?? { x: left, y: bottom, width: 0 }
  const [top, length] = [Number(y), Number(width)]
  return {
    x: Number(x),
    top: Number.isFinite(top) ? top : bottom,
    base: bottom,
    width: Number.isFinite(length) ? length : 0,
  }
}
