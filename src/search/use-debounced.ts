import { useRafFn, useTimeoutFn } from '@vueuse/core'
import { type Ref, shallowRef } from 'vue'

/**
 * Returns a function that runs the work at once, so that the next frame shows it. If it is called again before that
 * frame, the work runs once more in that frame. VueUse's throttles count milliseconds and not frames.
 */
export function useOncePerFrame(work: () => void): () => void {
  let again = false
  const { isActive: frameAwaited, resume: awaitFrame } = useRafFn(
    () => {
      if (again) work()
      again = false
    },
    { immediate: false, once: true },
  )
  return () => {
    if (frameAwaited.value) again = true
    else {
      awaitFrame()
      work()
    }
  }
}

/** A copy of a value that is updated on request: at once, or when there was no request for a while. */
export function useDebounced<Value>(
  source: () => Value,
  pause: number,
): { value: Readonly<Ref<Value>>; now: () => void; soon: () => void } {
  const value = shallowRef(source())
  const { start: soon, stop } = useTimeoutFn(now, pause, { immediate: false })
  function now() {
    stop()
    value.value = source()
  }
  return { value, now, soon }
}
