import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'
import type { ChartDrawing } from '../chart-drawing.ts'
import type { ChartLook } from '../chart-look.ts'
import { dataLabels } from './data-labels.ts'
import { seriesChart } from './series-chart.ts'
import { spanTints } from './span-tints.ts'

/** Draws on a canvas of this size in CSS pixels. The result takes the drawing away. */
export function drawChart(
  canvas: HTMLCanvasElement,
  drawing: ChartDrawing,
  look: ChartLook,
  size: { width: number; height: number; density: number },
): () => void {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale)
  const built = seriesChart(drawing, look)
  canvas.width = size.width
  canvas.height = size.height
  const chart = new Chart<'bar', (number | null)[], string[]>(canvas, {
    ...built.configuration,
    options: { ...built.configuration.options, devicePixelRatio: size.density },
    plugins: [spanTints(built, look), dataLabels(built, look)],
  })
  return () => chart.destroy()
}
