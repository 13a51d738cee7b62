import type { ChartOptions } from 'chart.js'
import type { ChartLook } from '../chart-look.ts'

export const BAR_RADIUS = 4

/** What all charts share: the stage gives the size, touches are ours, and nothing moves where motion is reduced. */
export function baseOptions(look: ChartLook, indexAxis: 'x' | 'y'): ChartOptions<'bar' | 'line'> {
  return {
    indexAxis,
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    animation: look.moving ? { duration: 400 } : false,
  }
}
