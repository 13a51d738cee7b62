import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** A device that takes back whatever it gives is not asked without a pause. */
const ASK_AGAIN_MS = 1000

/**
 * Keeps the screen awake while the component is on it. The browser takes the lock away whenever the page is hidden, and
 * may do so at other times, so it is asked for again when the page is back or soon after. `refused`: the device cannot
 * or does not want to (no such interface, plain http, low battery); nothing else depends on it.
 */
export function useWakeLock(): { refused: Readonly<Ref<boolean>> } {
  const refused = ref(false)
  let lock: WakeLockSentinel | null = null
  let asking = false
  let left = false
  let later: ReturnType<typeof setTimeout> | undefined

  async function ask() {
    if (asking || lock?.released === false || document.visibilityState !== 'visible') return
    asking = true
    try {
      hold(await navigator.wakeLock.request('screen'))
    } catch {
      // Also where the browser has no wakeLock at all.
      refused.value = true
    }
    asking = false
  }

  function hold(given: WakeLockSentinel) {
    refused.value = false
    if (left) return void given.release()
    lock = given
    given.addEventListener('release', () => {
      if (!left) later = setTimeout(askAgain, ASK_AGAIN_MS)
    })
  }
  const askAgain = () => void ask()

  onMounted(() => {
    document.addEventListener('visibilitychange', askAgain)
    void ask()
  })
  onBeforeUnmount(() => {
    left = true
    clearTimeout(later)
    document.removeEventListener('visibilitychange', askAgain)
    void lock?.release().catch(() => undefined)
  })
  return { refused }
}
