import { Workbox } from 'workbox-window/Workbox.js'
import { ownRegistration, serviceWorkers } from '../shared/service-workers.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type Update, updateOf } from './update.ts'

const CHECK_EVERY_MS = 60 * 60 * 1000
/** A server that takes the request and never answers must not keep the next check from being made. */
const ANSWER_WITHIN_MS = 20_000

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

/**
 * Loads the page anew when another version takes over: another tab accepted it, and the files of this one are gone from
 * the cache. Asks the browser rather than workbox-window, which listens only once it has registered, and whose
 * `isUpdate` is false for the whole first session (vite-plugin-pwa #524, #789).
 */
function followController(workers: ServiceWorkerContainer) {
  let controlled = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    if (controlled) reloadOnce()
    controlled = true
  })
}

/**
 * Registers the service worker and keeps it up to date: looked for hourly, whenever the app comes to the front and when
 * the network is back; offered and never forced; once accepted in one tab, taken over by all. Without service workers
 * (plain http, blocked, private windows) the app is a plain page.
 */
export function registerServiceWorker({ updateFound, stored }: WorkerEvents): void {
  const workers = import.meta.env.PROD ? serviceWorkers() : undefined
  if (!workers) return
  const scope = import.meta.env.BASE_URL
  let registration: ServiceWorkerRegistration | undefined
  let offered: ServiceWorker | null = null

  const offer = async (workbox: Workbox, found: ServiceWorker, registration: ServiceWorkerRegistration) => {
    // What waits where nothing was stored before is the first version, on its way.
    if (found === offered || !registration.active) return
    offered = found
    const update = await updateOf(workbox, found, registration, reloadOnce)
    // A retired worker says nothing of itself and takes over at once; a version that came meanwhile is offered by itself.
    if (found.state === 'installed' || (update.news && found.state === 'activated')) updateFound(update)
  }

  const listen = async () => {
    const before = await ownRegistration(workers)
    const workbox = new Workbox(`${scope}sw.js`, { scope })
    // workbox-window listens no further after a version that it did not find itself (`isExternal`), and does not hear of
    // one that was on its way before it registered. Whoever listens next finds what waits.
    let relieved = false
    const relieve = () => {
      if (!relieved) void listen().catch(() => undefined)
      relieved = true
    }
    const registered = workbox.register({ immediate: true })
    const tell = async (found: ServiceWorker | undefined) => {
      // What waited before is told a moment before `register` is answered.
      const registration = await registered
      if (found && registration) await offer(workbox, found, registration)
    }
    workbox.addEventListener('waiting', ({ sw }) => void tell(sw))
    workbox.addEventListener('activated', ({ sw }) => {
      if (!before?.active) stored()
      // Where all pages were loaded past their worker, no version waits for them: it is there, and they are older.
      else void tell(sw)
    })
    for (const state of ['installed', 'redundant'] as const)
      workbox.addEventListener(state, ({ isExternal }) => {
        if (isExternal) relieve()
      })
    registration = await registered
    if (before) registration?.installing?.addEventListener('statechange', relieve, { once: true })
  }

  const check = oneAtATime(async () => {
    const late = new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN_MS))
    // A first visit that could not be stored left nothing that could be updated.
    if (registration?.active) await Promise.race([registration.update(), late])
    else if (!registration?.installing) await Promise.race([listen(), late])
  })
  // Before anything is asked for: a server that never answers would keep the page from hearing of it.
  followController(workers)
  setInterval(check, CHECK_EVERY_MS)
  addEventListener('online', check)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') check()
  })
  check()
}
