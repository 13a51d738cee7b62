import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import type { ChartDrawing } from '../chart-drawing.ts'
import type { ChartLook } from '../chart-look.ts'
import { dataLabels } from './data-labels.ts'
import { seriesChart } from './series-chart.ts'
import { spanTints } from './span-tints.ts'

/** A chart on its canvas. */
export interface DrawnChart {
  /** Puts a frame around a column; null for none. */
  choose: (column: number | null) => void
  destroy: () => void
}

/** Draws on a canvas of this size in CSS pixels. */
export function drawChart(
  canvas: HTMLCanvasElement,
  drawing: ChartDrawing,
  look: ChartLook,
  size: { width: number; height: number; density: number },
): DrawnChart {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale)
  const built = seriesChart(drawing, look)
  let chosen: number | null = null
  canvas.width = size.width
  canvas.height = size.height
  const chart = new Chart<'bar', (number | null)[], string[]>(canvas, {
    ...built.configuration,
    options: { ...built.configuration.options, devicePixelRatio: size.density },
    plugins: [spanTints(built, look), dataLabels(built, look, () => chosen)],
  })
  return {
    choose(column) {
      chosen = column
      chart.draw()
    },
    destroy: () => chart.destroy(),
  }
}
