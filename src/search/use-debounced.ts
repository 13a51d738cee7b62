import { useRafFn, useTimeoutFn } from '@vueuse/core'
import { type Ref, shallowRef } from 'vue'

/**
 * Work done at once when it is asked for, so that the next frame shows it; asked for again before that frame, it is done
 * once more with it. The result asks for it. VueUse's throttles count milliseconds, and know no frame.
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

/**
 * A value that is taken over from its source when asked: at once, or when nothing has been asked for `pause` milliseconds.
 * VueUse's `refDebounced` knows no "at once".
 */
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
