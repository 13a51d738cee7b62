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
import type { ChartPlace } from '../chart-points.ts'
import { countsChart } from './counts-chart.ts'
import { markLabels, markPosition } from './data-labels.ts'
import { seriesChart } from './series-chart.ts'
import { spanTints } from './span-tints.ts'
import { nearestPlace, type Position } from '../walk.ts'

/** A chart on its canvas. */
export interface DrawnChart {
  /** Highlights the current mark. */
  choose: (place: ChartPlace | null) => void
  /** The index of the mark that a touch means. */
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
  places: readonly ChartPlace[],
  look: ChartLook,
  size: { width: number; height: number; density: number },
): DrawnChart {
  Chart.register(BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale)
  const built = buildChart(drawing, look)
  let chosen: ChartPlace | null = null
  canvas.width = size.width
  canvas.height = size.height
  const chart = new Chart<'bar' | 'line', (number | null)[], string[]>(canvas, {
    ...built.configuration,
    options: { ...built.configuration.options, devicePixelRatio: size.density },
    plugins: [spanTints(built, look), markLabels(built, look, () => chosen)],
  })
  return {
    choose(place) {
      chosen = place
      chart.draw()
    },
    placeAt: (touch) =>
      nearestPlace(
        touch,
        places.map(({ dataset, index }) => markPosition(chart, dataset, index, built.axis)),
        built.axis,
      ),
    destroy: () => chart.destroy(),
  }
}
