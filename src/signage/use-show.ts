import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'
import { positionAfter, positionBefore, showStart } from './show.ts'

const MS = 1000

/**
 * Steps through `count` slides by itself, each for `seconds`, unless it is paused or `held` (the caller sets it while
 * the focus is on a control). A step by hand gives the new slide its full time. `roundOver` is called between the last
 * slide and the first. The timer ends with the component.
 */
export function useShow(count: () => number, seconds: () => number, roundOver: () => void) {
  const position = ref(showStart)
  const paused = ref(false)
  const held = ref(false)
  /** Whether the slide was reached by hand; then it is announced to screen readers. */
  const byHand = ref(false)
  const running = computed(() => !paused.value && !held.value)
  let timer: ReturnType<typeof setTimeout> | undefined

  function goTo(next: typeof position.value, hand: boolean) {
    const over = next.round > position.value.round
    byHand.value = hand
    position.value = next
    if (over) roundOver()
  }

  watch(
    [position, running, seconds],
    () => {
      clearTimeout(timer)
      if (running.value) timer = setTimeout(() => goTo(positionAfter(position.value, count()), false), seconds() * MS)
    },
    { immediate: true, flush: 'sync' },
  )
  onScopeDispose(() => clearTimeout(timer))

  return {
    position: position as Readonly<Ref<typeof position.value>>,
    paused,
    held,
    byHand,
    next: () => goTo(positionAfter(position.value, count()), true),
    previous: () => goTo(positionBefore(position.value, count()), true),
    first: () => goTo({ index: 0, round: position.value.round }, true),
  }
}
