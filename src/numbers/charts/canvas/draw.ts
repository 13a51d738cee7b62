import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import type { BuiltChart, ChartDrawing } from '../chart-drawing.ts'
import type { ChartLook } from '../chart-look.ts'
import type { ChartPoint } from '../chart-points.ts'
import { countsChart } from './counts-chart.ts'
import { dataLabels, pointPosition } from './data-labels.ts'
import { seriesChart } from './series-chart.ts'
import { spanTints } from './span-tints.ts'
import { nearestPoint, type Position } from '../walk.ts'

/** A chart on its canvas. */
export interface DrawnChart {
  /** Highlights the current point. */
  choose: (point: ChartPoint | null) => void
  /** The index of the point that a touch means. */
  placeAt: (touch: Position) => number | null
  destroy: () => void
}

/** The Chart.js configuration of a drawing. It can be made without a canvas. */
export function buildChart(drawing: ChartDrawing, look: ChartLook): BuiltChart {
  return drawing.kind === 'series' ? seriesChart(drawing, look) : countsChart(drawing, look)
}

/** Draws on a canvas of this size in CSS pixels. */
export function drawChart(
  canvas: HTMLCanvasElement,
  drawing: ChartDrawing,
  points: readonly ChartPoint[],
  look: ChartLook,
  size: { width: number; height: number; density: number },
): DrawnChart {
  Chart.register(BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale)
  const built = buildChart(drawing, look)
  let chosen: ChartPoint | null = null
  canvas.width = size.width
  canvas.height = size.height
  const chart = new Chart<'bar' | 'line', (number | null)[], string[]>(canvas, {
    ...built.configuration,
    options: { ...built.configuration.options, devicePixelRatio: size.density },
    plugins: [spanTints(built, look), dataLabels(built, look, () => chosen)],
  })
  return {
    choose(point) {
      chosen = point
      chart.draw()
    },
    placeAt: (touch) =>
      nearestPoint(
        touch,
        points.map(({ dataset, index }) => pointPosition(chart, dataset, index, built.axis)),
        built.axis,
      ),
    destroy: () => chart.destroy(),
  }
}
