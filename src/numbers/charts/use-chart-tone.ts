import { computed, onBeforeUnmount, shallowRef, watch } from 'vue'
import type { ChartPoint } from './chart-points.ts'
import { type ChartTone, startTone } from './chart-tone.ts'

/**
 * Plays a short tone with each point that a reader chooses, once it is switched on; none for a year without a number.
 * `point`: the chosen one.
 */
export function useChartTone(point: () => ChartPoint | undefined) {
  const tone = shallowRef<ChartTone | null>(null)

  function play() {
    const origin = point()?.origin
    if (origin) tone.value?.play(origin.share)
  }

  function end() {
    tone.value?.end()
    tone.value = null
  }

  watch(point, play)
  onBeforeUnmount(end)
  return {
    sounding: computed(() => tone.value !== null),
    toggle() {
      if (tone.value) return end()
      tone.value = startTone()
      play()
    },
  }
}
