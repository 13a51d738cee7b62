import { BarElement, type Plugin } from 'chart.js'
import type { BuiltChart } from '../chart-drawing.ts'
import type { ChartLook } from '../chart-look.ts'

/** Between the parts, so that they are told apart without colours too. */
const CUT = 2

/** One year's part of a bar, in the chart's own pixels. */
export interface TintedPart {
  tint: string
  left: number
  width: number
}

/** A bar from `left` cut into an even part for each tint, in their order, with a gap between them. */
export function partsOf(tints: readonly string[], left: number, width: number): TintedPart[] {
  const share = (width - CUT * (tints.length - 1)) / tints.length
  return tints.map((tint, index) => ({ tint, left: left + index * (share + CUT), width: share }))
}

/** Draws a standing bar whose number spans years in the tint of each of them, side by side as in the table. */
export function spanTints({ tints }: BuiltChart, look: ChartLook): Plugin {
  return {
    id: 'span-tints',
    afterDatasetDraw(chart, { index: dataset }) {
      const { ctx } = chart
      for (const [index, ofMark] of (tints[dataset] ?? []).entries()) {
        const bar = chart.getDatasetMeta(dataset).data[index]
        if (ofMark.length < 2 || !(bar instanceof BarElement) || !Number.isFinite(bar.y)) continue
        const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'])
        if (x === null || y === null) continue
        const left = x - width / 2
        ctx.save()
        // Only where the bar stands already: it keeps its round corners.
        ctx.globalCompositeOperation = 'source-atop'
        ctx.fillStyle = look.paper
        ctx.fillRect(left, y, width, base - y)
        for (const part of partsOf(ofMark, left, width)) {
          ctx.fillStyle = part.tint
          ctx.fillRect(part.left, y, part.width, base - y)
        }
        ctx.restore()
      }
    },
  }
}
