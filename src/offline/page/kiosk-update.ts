import { ownRegistration, serviceWorkers } from '../shared/service-workers.ts'
import { askWorker } from '../shared/ask-worker.ts'

const ANSWER_WITHIN_MS = 1500
const TAKEN_OVER_WITHIN_MS = 4000

/**
 * Moves to a new version if one waits, and loads the page anew under it; otherwise does nothing. For a screen that
 * nobody attends: at a moment when a reload disturbs nobody. A screen that somebody made full would not be full after
 * it, and where another page of the app is looked at, its reader decides. A version that waits is on the device as a
 * whole, so this works without a network too.
 */
export async function applyKioskUpdate(): Promise<void> {
  if (document.fullscreenElement) return
  const workers = serviceWorkers()
  const waiting = workers && (await ownRegistration(workers))?.waiting
  if (!waiting) return
  // One that does not answer in time is asked again after the next round.
  if ((await askWorker(waiting, { type: 'SKIP_WAITING_UNSEEN' }, ANSWER_WITHIN_MS)) !== true) return
  // `registerServiceWorker` reloads when the new worker takes over; not every browser tells it so.
  setTimeout(() => {
    location.reload()
  }, TAKEN_OVER_WITHIN_MS)
}
