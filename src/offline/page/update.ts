import { readVersionNews, type VersionNews } from '../shared/version-news.ts'
import { askWorker, tellWorker } from './ask-worker.ts'

const SETTLE_MS = 1000
const POLL_MS = 200
const MAX_POLLS = 200
const ANSWER_WITHIN_MS = 1500

export interface Update {
  /** What the new version says of itself; null where it says nothing. */
  news: VersionNews | null
  /** Moves to the new version and loads the page anew. Not calling it changes nothing. */
  accept: () => void
}

/** Asks a version that waits for its news. It is itself the only one that surely knows, also without a network. */
async function newsOf(waiting: ServiceWorker): Promise<VersionNews | null> {
  return readVersionNews(await askWorker(waiting, { type: 'TELL_NEWS' }, ANSWER_WITHIN_MS))
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Moves to the version that waits by now, and loads the page anew when it has taken over. A request that crosses the
 * message makes Chromium start the old worker again and wait until that one has long been idle; a page loaded anew in
 * that state would hang. So it asks a moment after the touch, which may itself have asked for files, and is patient.
 */
async function accept({ waiting }: ServiceWorkerRegistration, reload: () => void): Promise<void> {
  await pause(SETTLE_MS)
  if (waiting) tellWorker(waiting, { type: 'SKIP_WAITING' })
  // Not every browser tells the page that its worker changed (an update in the first session, Safari): the waiting
  // worker itself is watched.
  for (
    let looks = 0;
    waiting?.state === 'activating' || (waiting?.state === 'installed' && looks < MAX_POLLS);
    looks += 1
  )
    await pause(POLL_MS)
  reload()
}

/** What the version that waits says of itself, and the way to it. `reload` loads the page anew, once. */
export async function updateOf(
  waiting: ServiceWorker,
  registration: ServiceWorkerRegistration,
  reload: () => void,
): Promise<Update> {
  return { news: await newsOf(waiting), accept: () => void accept(registration, reload) }
}
