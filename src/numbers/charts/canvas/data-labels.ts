import { BarElement, type Chart, type Plugin } from 'chart.js'
import type { BuiltChart } from '../chart-drawing.ts'
import type { ChartLook } from '../chart-look.ts'
import type { Position } from '../walk.ts'

const GAP = 6
const LINE_HEIGHT = 1.2

/** Where a point is drawn; one without a number is on the axis. */
export function pointPosition(chart: Chart, dataset: number, index: number, axis: 'x' | 'y'): Position {
  const point = chart.getDatasetMeta(dataset).data[index]
  const { left, bottom } = chart.chartArea
  const position = point?.getProps(['x', 'y'], true) ?? { x: left, y: bottom }
  return axis === 'x'
    ? { x: position.x, y: Number.isFinite(position.y) ? position.y : bottom }
    : { x: Number.isFinite(position.x) ? position.x : left, y: position.y }
}

/** Draws the labels on a chart's points, and a ring around the current point. */
export function dataLabels(
  { labels, axis, labelSize }: BuiltChart,
  look: ChartLook,
  chosen: () => { dataset: number; index: number } | null,
): Plugin {
  return {
    id: 'data-labels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart
      ctx.save()
      ctx.strokeStyle = look.paper
      ctx.lineWidth = 4
      ctx.lineJoin = 'round'
      ctx.textBaseline = axis === 'x' ? 'bottom' : 'middle'
      ctx.textAlign = axis === 'x' ? 'center' : 'left'
      for (const [dataset, points] of labels.entries())
        for (const [index, { lines, quiet }] of points.entries()) {
          ctx.font = `${quiet ? 400 : 700} ${labelSize}px ${look.font}`
          ctx.fillStyle = quiet ? look.quiet : look.ink
          const { x, y } = pointPosition(chart, dataset, index, axis)
          const isPoint = axis === 'x' && chart.getDatasetMeta(dataset).type === 'line' && !quiet
          for (const [line, text] of lines.entries()) {
            const above = (lines.length - 1 - line) * labelSize * LINE_HEIGHT
            const [left, top] = axis === 'x' ? [x, y - GAP - above - (isPoint ? GAP : 0)] : [x + GAP, y]
            // A line may pass behind the label.
            ctx.strokeText(text, left, top)
            ctx.fillText(text, left, top)
          }
        }
      const point = chosen()
      if (point) frameAround(chart, point, axis, look)
      ctx.restore()
    },
  }
}

/** A frame around a bar, a ring around a point or around the position on the axis where a number is missing. */
function frameAround(
  chart: Chart,
  { dataset, index }: { dataset: number; index: number },
  axis: 'x' | 'y',
  look: ChartLook,
) {
  const { ctx } = chart
  const bar = chart.getDatasetMeta(dataset).data[index]
  ctx.strokeStyle = look.ink
  ctx.lineWidth = 3
  ctx.beginPath()
  if (bar instanceof BarElement && Number.isFinite(axis === 'x' ? bar.y : bar.x)) {
    const { x, y } = pointPosition(chart, dataset, index, axis)
    const { base, width, height } = bar.getProps(['base', 'width', 'height'], true)
    if (axis === 'x') ctx.rect(x - width / 2 - 3, y - 2, width + 6, base - y + 2)
    else ctx.rect(base, y - height / 2 - 2, x - base + 2, height + 4)
  } else {
    const { x, y } = pointPosition(chart, dataset, index, axis)
    ctx.arc(x, y, 11, 0, Math.PI * 2)
  }
  ctx.stroke()
}
