import { onBeforeUnmount, onMounted, type Ref, ref, watch } from 'vue'

/** What fills the first screen, also of a tall phone. */
export const FIRST_SCREEN = 5
/** What is shown without being asked for more. */
export const AT_A_TIME = 20
const PAUSE_MS = 120

/**
 * How many of a list are shown: with each change only those of the first screen, so that a key stroke costs little, the
 * others when the reader pauses, and more when asked.
 */
export function useShown(changing: () => unknown): { shown: Readonly<Ref<number>>; showMore: () => void } {
  const shown = ref(FIRST_SCREEN)
  let timer: ReturnType<typeof setTimeout> | undefined

  function begin() {
    clearTimeout(timer)
    shown.value = FIRST_SCREEN
    timer = setTimeout(() => (shown.value = AT_A_TIME), PAUSE_MS)
  }

  onMounted(begin)
  watch(changing, begin)
  onBeforeUnmount(() => clearTimeout(timer))
  return { shown, showMore: () => (shown.value += AT_A_TIME) }
}
