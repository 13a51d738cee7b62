import type { Workbox } from 'workbox-window/Workbox.js'
import { workerReaches } from '../shared/worker-state.ts'
import { readVersionNews, type VersionNews } from '../shared/version-news.ts'
import { askWorker } from '../shared/ask-worker.ts'

const SETTLE_MS = 1000
const TAKEN_OVER_WITHIN_MS = 40_000
const ANSWER_WITHIN_MS = 1500

export interface Update {
  /** What the new version says of itself; null where it says nothing. */
  news: VersionNews | null
  /** Moves to the new version and loads the page anew. Not calling it changes nothing. */
  accept: () => void
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Moves to the version that waits by now, and loads the page anew when it has taken over. A request that crosses the
 * message makes Chromium start the old worker again and wait until that one has long been idle. So the message is sent a
 * moment after the touch, which may itself have asked for files.
 */
async function accept(workbox: Workbox, { waiting }: ServiceWorkerRegistration, reload: () => void): Promise<void> {
  await pause(SETTLE_MS)
  if (waiting) {
    workbox.messageSkipWaiting()
    // vite-plugin-pwa #789 and #524: in the first session and in Safari the page may never be told that its worker
    // changed. So the waiting worker itself is watched.
    await workerReaches(waiting, ['activated'], TAKEN_OVER_WITHIN_MS)
    // A page that is loaded anew while the worker takes over would hang.
    if (waiting.state === 'activating') await workerReaches(waiting, ['activated'], TAKEN_OVER_WITHIN_MS)
  }
  reload()
}

/**
 * What the version that waits says of itself, and the way to it; it is itself the only one that surely knows, also
 * without a network. `reload` loads the page anew, once.
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
