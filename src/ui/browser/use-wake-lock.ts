import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { onBeforeUnmount, onMounted, ref, type Ref, watch } from 'vue'

/** A pause before the next request, for devices that release every lock at once. */
const RETRY_DELAY_MS = 1000

/**
 * Keeps the screen awake while the component is on it and it is `wanted`. The browser takes the lock away whenever the
 * page is hidden, and may do so at other times, so it is asked for again when the page is visible or soon after.
 * `refused`: the device cannot or does not want to (no such interface, plain http, low battery); nothing else depends on
 * it.
 *
 * VueUse's `useWakeLock` is too little for a screen that runs for days without a keyboard: after a refusal it never asks
 * again and leaves the rejection unhandled; it asks without a pause; and it keeps a lock that is given after the component
 * was left.
 */
export function useWakeLock(wanted: () => boolean = () => true): { refused: Readonly<Ref<boolean>> } {
  const refused = ref(false)
  let lock: WakeLockSentinel | null = null
  let requesting = false
  let unmounted = false

  async function request() {
    if (!wanted() || requesting || lock?.released === false || document.visibilityState !== 'visible') return
    requesting = true
    try {
      keep(await navigator.wakeLock.request('screen'))
    } catch {
      // Also catches browsers without `wakeLock`.
      refused.value = true
    }
    requesting = false
  }

  const { start: requestLater } = useTimeoutFn(request, RETRY_DELAY_MS, { immediate: false })

  function keep(granted: WakeLockSentinel) {
    refused.value = false
    if (unmounted || !wanted()) return void granted.release()
    lock = granted
    granted.addEventListener('release', () => {
      if (!unmounted) requestLater()
    })
  }

  const release = () => void lock?.release().catch(() => undefined)

  useEventListener(document, 'visibilitychange', request)
  onMounted(request)
  watch(wanted, (now) => {
    if (now) void request()
    else release()
  })
  onBeforeUnmount(() => {
    unmounted = true
    release()
  })
  return { refused }
}
