import { onBeforeUnmount, onMounted, type Ref, ref, watch } from 'vue'

/** The height of a result with its head and two lines, in px; the field and the heading above take twice as much. */
const RESULT_HEIGHT = 160
const FIRST_MIN = 1
const FIRST_MAX = 4
/** How many more are added in each frame of a pause. A key press waits for at most one such step. */
const A_FRAME = 4
const PAUSE_MS = 120

/**
 * How many results fill the visible part of the page, which is `height` px high: one above a phone's keyboard, four on
 * a tall screen.
 */
export function firstScreen(height: number): number {
  const room = Math.ceil(height / RESULT_HEIGHT) - 2
  return Math.min(FIRST_MAX, Math.max(FIRST_MIN, room))
}

/**
 * How many entries of a list are rendered. After each change only those of the first screen, so that a key stroke costs
 * little; in a pause a few more per frame, up to `limit`; and if `limit` grows, the new ones at once.
 */
export function useIncrementalList(changing: () => unknown, limit: () => number): Readonly<Ref<number>> {
  const shown = ref(FIRST_MIN)
  let atFirst = FIRST_MIN
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame: number | undefined
  let measuring: ReturnType<typeof setTimeout> | undefined

  /**
   * Only the visual viewport excludes the on-screen keyboard. It is read between key strokes, because reading it forces
   * a layout.
   */
  function measure() {
    atFirst = firstScreen(window.visualViewport?.height ?? innerHeight)
  }

  function stop() {
    clearTimeout(timer)
    if (frame !== undefined) cancelAnimationFrame(frame)
    frame = undefined
  }

  function grow() {
    shown.value = Math.min(limit(), shown.value + A_FRAME)
    frame = shown.value < limit() ? requestAnimationFrame(grow) : undefined
  }

  function begin() {
    stop()
    shown.value = atFirst
    timer = setTimeout(grow, PAUSE_MS)
  }

  onMounted(() => {
    begin()
    measuring = setTimeout(measure)
    window.visualViewport?.addEventListener('resize', measure)
  })
  watch(changing, begin)
  watch(limit, (now, before) => {
    if (now > before) shown.value = now
  })
  onBeforeUnmount(() => {
    stop()
    clearTimeout(measuring)
    window.visualViewport?.removeEventListener('resize', measure)
  })
  return shown
}
