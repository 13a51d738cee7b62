import type { Workbox } from 'workbox-window/Workbox.js'
import { workerReaches } from '../shared/worker-state.ts'
import { readVersionNews, type VersionNews } from '../shared/version-news.ts'
import { askWorker } from '../shared/ask-worker.ts'

const SETTLE_MS = 1000
const TAKEN_OVER_WITHIN_MS = 40_000
const ANSWER_WITHIN_MS = 1500

export interface Update {
  /** The news of the new version; null where it gives none. */
  news: VersionNews | null
  /** Moves to the new version and loads the page anew. Not calling it changes nothing. */
  accept: () => void
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Activates the waiting version and then reloads the page. If the page sends a request at the same time as the message,
 * Chromium starts the old worker again and waits until that one has been idle for long. The touch itself may have caused
 * requests, so the message is sent a moment later.
 */
async function accept(workbox: Workbox, { waiting }: ServiceWorkerRegistration, reload: () => void): Promise<void> {
  await pause(SETTLE_MS)
  if (waiting) {
    workbox.messageSkipWaiting()
    // vite-plugin-pwa #789 and #524: in the first session and in Safari the page may never be told that its worker
    // changed. So the waiting worker itself is watched.
    await workerReaches(waiting, ['activated'], TAKEN_OVER_WITHIN_MS)
    // A page that reloads while the worker is activating would hang.
    if (waiting.state === 'activating') await workerReaches(waiting, ['activated'], TAKEN_OVER_WITHIN_MS)
  }
  reload()
}

/**
 * The news of the waiting version, and how to accept it. The waiting worker itself is asked, because it knows also without
 * a network. `reload` reloads the page, at most once.
 */
export async function updateOf(
  workbox: Workbox,
  waiting: ServiceWorker,
  registration: ServiceWorkerRegistration,
  reload: () => void,
): Promise<Update> {
  const news = readVersionNews(await askWorker(waiting, { type: 'TELL_NEWS' }, ANSWER_WITHIN_MS))
  return { news, accept: () => void accept(workbox, registration, reload) }
}
