import { BarElement, type Plugin } from 'chart.js'
import { evenParts } from '../../../record/figures/even-parts.ts'
import type { BuiltChart } from '../chart-drawing.ts'
import type { ChartLook } from '../chart-look.ts'

/** The gap between the parts, so that they can be distinguished without colours. */
const CUT = 2

/** Draws a vertical bar whose number spans years in the tint of each of them, side by side as the bars of the page. */
export function spanTints({ tints }: BuiltChart, look: ChartLook): Plugin {
  return {
    id: 'span-tints',
    afterDatasetDraw(chart) {
      const { ctx } = chart
      for (const [index, ofBar] of tints.entries()) {
        const bar = chart.getDatasetMeta(0).data[index]
        if (ofBar.length < 2 || !(bar instanceof BarElement) || !Number.isFinite(bar.y)) continue
        const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'])
        if (x === null || y === null) continue
        const left = x - width / 2
        ctx.save()
        // Only over the bar that is drawn already, so that its corners stay round.
        ctx.globalCompositeOperation = 'source-atop'
        ctx.fillStyle = look.paper
        ctx.fillRect(left, y, width, base - y)
        for (const [index, part] of evenParts(ofBar.length, left, width, CUT).entries()) {
          ctx.fillStyle = ofBar[index] ?? look.ink
          ctx.fillRect(part.from, y, part.length, base - y)
        }
        ctx.restore()
      }
    },
  }
}
