import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/**
 * Keeps the screen awake while the component is on it. The browser takes the lock away whenever the page is hidden, so it
 * is asked for again when the page is back. `refused`: the device cannot or does not want to (no such interface, plain
 * http, low battery); nothing else depends on it.
 */
export function useWakeLock(): { refused: Readonly<Ref<boolean>> } {
  const refused = ref(false)
  let lock: WakeLockSentinel | null = null
  let left = false

  async function ask() {
    if (document.visibilityState !== 'visible') return
    try {
      const given = await navigator.wakeLock.request('screen')
      refused.value = false
      if (left) void given.release()
      else lock = given
    } catch {
      // Also where the browser has no wakeLock at all.
      refused.value = true
    }
  }
  const askAgain = () => void ask()

  onMounted(() => {
    document.addEventListener('visibilitychange', askAgain)
    void ask()
  })
  onBeforeUnmount(() => {
    left = true
    document.removeEventListener('visibilitychange', askAgain)
    void lock?.release().catch(() => undefined)
  })
  return { refused }
}
