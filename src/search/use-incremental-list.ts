import { onBeforeUnmount, onMounted, type Ref, ref, watch } from 'vue'

/** A result with its head and two lines, in px; the field and the heading above the results take twice as much. */
const RESULT_HEIGHT = 160
const FEWEST_AT_FIRST = 1
const MOST_AT_FIRST = 4
/** So many more in each frame of a pause: a key that is struck meanwhile waits for no more than these. */
const A_FRAME = 4
const PAUSE_MS = 120

/** How many results fill what is in sight, `height` px of the page: one above a phone's keyboard, four on a tall screen. */
export function firstScreen(height: number): number {
  const room = Math.ceil(height / RESULT_HEIGHT) - 2
  return Math.min(MOST_AT_FIRST, Math.max(FEWEST_AT_FIRST, room))
}

/**
 * How many of a list are shown: with each change only those of the first screen, so that a key stroke costs little, the
 * others a few in each frame when the reader pauses, up to `limit`, and what `limit` grows by at once.
 */
export function useIncrementalList(changing: () => unknown, limit: () => number): Readonly<Ref<number>> {
  const shown = ref(FEWEST_AT_FIRST)
  let atFirst = FEWEST_AT_FIRST
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame: number | undefined
  let measuring: ReturnType<typeof setTimeout> | undefined

  /** Only the visual viewport knows of the keyboard. Asked for between key strokes: it lays out what has changed. */
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
