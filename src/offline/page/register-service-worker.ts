import { Workbox } from 'workbox-window/Workbox.js'
import { ownRegistration, serviceWorkers } from '../shared/service-workers.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type Update, updateOf } from './update.ts'

const CHECK_EVERY_MS = 60 * 60 * 1000
/** After this time a check is given up, so that a server that never answers does not block the next one. */
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
 * the cache. Listens to the browser and not to workbox-window, which listens only after it has registered, and
 * whose `isUpdate` is false for the whole first session (vite-plugin-pwa #524, #789).
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
  /** The worker of a first visit, on this page or the one before. It is no update, also where this page comes in between. */
  let first: ServiceWorker | null = null

  const offer = async (workbox: Workbox, found: ServiceWorker, registration: ServiceWorkerRegistration) => {
    // Without an active worker this is the first version, still being installed.
    if (found === offered || found === first || !registration.active) return
    offered = found
    const update = await updateOf(workbox, found, registration, reloadOnce)
    // A retired worker has no news and takes over at once; do not offer it. A version that arrived meanwhile has its own event.
    if (found.state === 'installed' || (update.news && found.state === 'activated')) updateFound(update)
  }

  const listen = async () => {
    const before = await ownRegistration(workers)
    // Looked at now: a registration changes while it is held.
    const isFirst = !before?.active
    if (isFirst) first = before?.waiting ?? before?.installing ?? first
    const workbox = new Workbox(`${scope}sw.js`, { scope })
    // After a version that another tab found (`isExternal`), workbox-window stops listening. It also misses a version whose
    // installation began before it registered. In both cases a new Workbox is made, which finds the waiting version.
    let replaced = false
    const replace = () => {
      if (!replaced) void listen().catch(() => undefined)
      replaced = true
    }
    const registered = workbox.register({ immediate: true }).then((made) => {
      if (isFirst) first = made?.active ?? made?.waiting ?? made?.installing ?? first
      return made
    })
    const offerFound = async (found: ServiceWorker | undefined) => {
      // The event for a version that waited before comes a moment before `register` resolves.
      const registration = await registered
      if (found && registration) await offer(workbox, found, registration)
    }
    workbox.addEventListener('waiting', ({ sw }) => void offerFound(sw))
    workbox.addEventListener('activated', ({ sw }) => {
      if (isFirst || sw === first) stored()
      // After a reload without the worker (Shift) a new version does not wait but becomes active. The page is older than it.
      else void offerFound(sw)
    })
    for (const state of ['installed', 'redundant'] as const)
      workbox.addEventListener(state, ({ isExternal }) => {
        if (isExternal) replace()
      })
    registration = await registered
    if (before) registration?.installing?.addEventListener('statechange', replace, { once: true })
  }

  const check = oneAtATime(async () => {
    const timeout = new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN_MS))
    // Without an active worker there is nothing to update, so the worker is registered again.
    if (registration?.active) await Promise.race([registration.update(), timeout])
    else if (!registration?.installing) await Promise.race([listen(), timeout])
  })
  // Before the first request: with a server that never answers, the lines after it would never run.
  followController(workers)
  setInterval(check, CHECK_EVERY_MS)
  addEventListener('online', check)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') check()
  })
  check()
}
