import { ownRegistration, serviceWorkers } from '../shared/service-workers.ts'
import { askWorker } from '../shared/ask-worker.ts'

const ANSWER_WITHIN_MS = 1500
const TAKEN_OVER_WITHIN_MS = 4000

/**
 * Moves to a new version if one waits, and loads the page anew under it; otherwise does nothing. For a kiosk,
 * called between two rounds. Does nothing in full screen, because a reload would end it, nor while a reader looks at
 * another page of the app, because then that reader decides. A waiting version is stored completely, so this works without a
 * network too.
 */
export async function applyKioskUpdate(): Promise<void> {
  if (document.fullscreenElement) return
  const workers = serviceWorkers()
  const waiting = workers && (await ownRegistration(workers))?.waiting
  if (!waiting) return
  // Without an answer in time, the next round asks again.
  if ((await askWorker(waiting, { type: 'SKIP_WAITING_UNSEEN' }, ANSWER_WITHIN_MS)) !== true) return
  // `registerServiceWorker` reloads when it is told that the new worker took over. Not every browser tells it.
  setTimeout(() => {
    location.reload()
  }, TAKEN_OVER_WITHIN_MS)
}
