import type { ChartOptions } from 'chart.js'
import type { ChartLook } from '../chart-look.ts'

export const BAR_RADIUS = 4

/**
 * Options of all charts: the container sets the size, touches are handled by us, and nothing moves with reduced motion.
 */
export function baseOptions(look: ChartLook, indexAxis: 'x' | 'y'): ChartOptions<'bar' | 'line'> {
  return {
    indexAxis,
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    animation: look.moving ? { duration: 400 } : false,
  }
}
