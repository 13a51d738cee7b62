import { onBeforeUnmount, type Ref, shallowRef } from 'vue'

/**
 * Work done at once when it is asked for, so that the next frame shows it; asked for again before that frame, it is done
 * once more with it. The result asks for it.
 */
export function useFrame(work: () => void): () => void {
  let frame: number | undefined
  let again = false
  function begin() {
    frame = undefined
    if (again) work()
    again = false
  }
  onBeforeUnmount(() => {
    if (frame !== undefined) cancelAnimationFrame(frame)
  })
  return () => {
    if (frame !== undefined) again = true
    else {
      frame = requestAnimationFrame(begin)
      work()
    }
  }
}

/** A value that is taken over from its source when asked: at once, or when nothing has been asked for a while. */
export function useSettled<Value>(
  source: () => Value,
  pause: number,
): { value: Readonly<Ref<Value>>; now: () => void; soon: () => void } {
  const value = shallowRef(source())
  let timer: ReturnType<typeof setTimeout> | undefined
  function now() {
    clearTimeout(timer)
    value.value = source()
  }
  function soon() {
    clearTimeout(timer)
    timer = setTimeout(now, pause)
  }
  onBeforeUnmount(() => clearTimeout(timer))
  return { value, now, soon }
}
