import { readVersionNews, type VersionNews } from '../plan/version-news.ts'

const CHECK_EVERY_MS = 60 * 60 * 1000
const QUIET_MS = 400
const QUIET_LOOKS = 5
const LOOK_MS = 200
const PATIENT_LOOKS = 200
const ANSWER_WITHIN_MS = 1500

export interface Update {
  /** What the new version says of itself; null where it says nothing. */
  news: VersionNews | null
  /** Moves to the new version and loads the page anew. Not calling it changes nothing. */
  accept: () => void
}

export interface WorkerEvents {
  updateFound: (update: Update) => void
  /** The first visit is over: every page is on the device. */
  stored: () => void
}

let reloading = false

function reloadOnce() {
  if (reloading) return
  reloading = true
  location.reload()
}

/** Asks a version that waits for its news. It is itself the only one that surely knows, also without a network. */
function newsOf(waiting: ServiceWorker): Promise<VersionNews | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(readVersionNews(data))
    setTimeout(() => resolve(null), ANSWER_WITHIN_MS)
    waiting.postMessage({ type: 'TELL_NEWS' }, [port2])
  })
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Ends when no file came in for a moment: the touch that accepts may itself have asked for some. */
async function whenQuiet(): Promise<void> {
  const arrived = () => performance.getEntriesByType('resource').length
  for (let looks = 0; looks < QUIET_LOOKS; looks += 1) {
    const before = arrived()
    await pause(QUIET_MS)
    if (arrived() === before) return
  }
}

/**
 * Moves to the version that waits by now, and loads the page anew when it has taken over. A request that crosses the
 * message makes Chromium start the old worker again and wait until that one has long been idle; a page loaded anew in
 * that state would hang. So it asks in a quiet moment, and is patient.
 */
async function accept(registration: ServiceWorkerRegistration): Promise<void> {
  await whenQuiet()
  const { waiting } = registration
  if (!waiting) {
    reloadOnce()
    return
  }
  waiting.postMessage({ type: 'SKIP_WAITING' })
  // Not every browser tells the page that its worker changed (an update in the first session, Safari): the waiting
  // worker itself is watched.
  for (let looks = 0; looks < PATIENT_LOOKS && waiting.state === 'installed'; looks += 1) await pause(LOOK_MS)
  while (waiting.state === 'activating') await pause(LOOK_MS)
  reloadOnce()
}

/**
 * Registers the service worker and keeps it up to date: looked for hourly, whenever the app comes to the front and when
 * the network is back; offered and never forced; once accepted in one tab, taken over by all. Without service workers
 * (plain http, blocked, private windows) the app is a plain page.
 */
export async function keepOffline({ updateFound, stored }: WorkerEvents): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator

  // Another tab accepted: this one is now served by the new version too, and its own files are gone from the cache.
  let controlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) reloadOnce()
    controlled = true
  })

  const base = import.meta.env.BASE_URL
  const registration = await serviceWorker.register(`${base}sw.js`, { scope: base }).catch(() => null)
  if (!registration) return

  const offer = async (waiting: ServiceWorker) => {
    const news = await newsOf(waiting)
    // One that came in the meantime is offered by itself.
    if (waiting.state !== 'redundant') updateFound({ news, accept: () => void accept(registration) })
  }

  /** `first`: no version was on the device before. A page loaded past its worker has no controller, but a version. */
  const follow = (worker: ServiceWorker, first: boolean) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && !first) void offer(worker)
      if (worker.state === 'activated' && first) stored()
    })
  }

  const { installing, waiting } = registration
  if (waiting) void offer(waiting)
  if (installing) follow(installing, registration.active === null)
  registration.addEventListener('updatefound', () => {
    if (registration.installing) follow(registration.installing, registration.active === null)
  })

  // Offline or a server in trouble: the next check may find more.
  const check = () => void registration.update().catch(() => undefined)
  setInterval(check, CHECK_EVERY_MS)
  addEventListener('online', check)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') check()
  })
}
