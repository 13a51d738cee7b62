import type { Update } from './update.ts'

const CHECK_EVERY_MS = 60 * 60 * 1000
const SETTLE_MS = 1000

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
 * Registers the service worker and keeps it up to date: looked for hourly, whenever the app comes to the front and when
 * the network is back; offered and never forced; once accepted in one tab, taken over by all. Without service workers
 * (plain http, blocked, private windows) the app is a plain page.
 */
export async function registerServiceWorker({ updateFound, stored }: WorkerEvents): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator

  // Another tab accepted: this one is now served by the new version too, and its own files are gone from the cache.
  let controlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) reloadOnce()
    controlled = true
  })

  let registration: ServiceWorkerRegistration | null = null
  const base = import.meta.env.BASE_URL

  const offer = async (found: ServiceWorker, registration: ServiceWorkerRegistration) => {
    // Few visits need it. A page loaded past its worker may find the file gone: loaded anew, it is offered the version.
    const update = await import('./update.ts').then(
      ({ updateOf }) => updateOf(found, registration, reloadOnce),
      (): Update => ({ news: null, accept: reloadOnce }),
    )
    // One that came in the meantime is offered by itself.
    if (found.state !== 'redundant') updateFound(update)
  }

  const follow = (worker: ServiceWorker, registration: ServiceWorkerRegistration) => {
    // No version was on the device before. A page loaded past its worker has no controller, but a version.
    const first = !registration.active
    worker.addEventListener('statechange', () => {
      // A retired worker takes over at once. A request at that moment would hold it up, see update.ts.
      if (worker.state === 'installed' && !first) setTimeout(() => void offer(worker, registration), SETTLE_MS)
      if (worker.state === 'activated' && first) stored()
    })
  }

  const register = async () => {
    const found = await serviceWorker.register(`${base}sw.js`, { scope: base }).catch(() => null)
    if (!found || found === registration) return
    registration = found
    const { installing, waiting } = found
    if (waiting) void offer(waiting, found)
    if (installing) follow(installing, found)
    found.addEventListener('updatefound', () => {
      if (found.installing) follow(found.installing, found)
    })
  }

  // Offline or a server in trouble: the next check may find more. A first visit that could not be stored left nothing
  // that could be updated.
  const check = () => {
    if (registration?.active) void registration.update().catch(() => undefined)
    else void register()
  }
  await register()
  setInterval(check, CHECK_EVERY_MS)
  addEventListener('online', check)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') check()
  })
}
