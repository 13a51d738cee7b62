import { onBeforeUnmount, type Ref, shallowRef } from 'vue'

/** Work done at most once a frame, in time for it to be painted, however often it is asked for. `now` does not wait. */
export function useFrame(work: () => void): { ask: () => void; now: () => void } {
  let frame: number | undefined
  function now() {
    if (frame !== undefined) cancelAnimationFrame(frame)
    frame = undefined
    work()
  }
  onBeforeUnmount(() => {
    if (frame !== undefined) cancelAnimationFrame(frame)
  })
  return { ask: () => (frame ??= requestAnimationFrame(now)), now }
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
