import { askWorker, tellWorker } from './ask-worker.ts'

const ANSWER_WITHIN_MS = 1500
const GIVE_UP_WAITING_MS = 4000

/**
 * Moves to a new version if one waits, and loads the page anew under it; otherwise does nothing. For a screen that
 * nobody attends: at a moment when a reload disturbs nobody. A screen that somebody made full would not be full after
 * it, and where another page of the app is looked at, its reader decides. A version that waits is on the device as a
 * whole, so this works without a network too.
 */
export async function applyKioskUpdate(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  if (document.fullscreenElement) return
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  const waiting = registration?.waiting
  if (!waiting) return
  const took = await askWorker(waiting, { type: 'SKIP_WAITING_UNSEEN' }, ANSWER_WITHIN_MS)
  if (took === false) return
  // `registerServiceWorker` reloads when the new worker takes over; not every browser tells it so.
  setTimeout(() => {
    location.reload()
  }, GIVE_UP_WAITING_MS)
  // An older build that was published again does not know the question.
  if (took === null) tellWorker(waiting, { type: 'SKIP_WAITING' })
}
