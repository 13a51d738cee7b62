const CHECK_EVERY_MS = 60 * 60 * 1000
const GIVE_UP_WAITING_MS = 4000

export interface WorkerEvents {
  /** A new version waits. Calling `accept` moves to it and reloads; not calling it changes nothing. */
  updateFound: (accept: () => void) => void
  /** The first visit is over: every page is on the device. */
  stored: () => void
}

let reloading = false

function reloadOnce() {
  if (reloading) return
  reloading = true
  location.reload()
}

/** Moves to the version that waits, and loads the page anew when it has taken over. */
function accept(waiting: ServiceWorker) {
  // Not every browser tells the page that its worker changed (an update in the first session, Safari): follow the
  // waiting worker itself, and a timer in case it says nothing.
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') reloadOnce()
  })
  setTimeout(reloadOnce, GIVE_UP_WAITING_MS)
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

/** `first`: no version was on the device before. A page loaded past its worker has no controller, but a version. */
function follow(installing: ServiceWorker, first: boolean, { updateFound, stored }: WorkerEvents) {
  installing.addEventListener('statechange', () => {
    if (installing.state === 'installed' && !first) updateFound(() => accept(installing))
    if (installing.state === 'activated' && first) stored()
  })
}

/**
 * Registers the service worker and keeps it up to date: looked for hourly and whenever the app comes to the front,
 * offered and never forced. Without service workers (plain http, blocked, private windows) the app is a plain page.
 */
export async function keepOffline(events: WorkerEvents): Promise<void> {
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
  const { installing, waiting } = registration
  if (waiting) events.updateFound(() => accept(waiting))
  if (installing) follow(installing, registration.active === null, events)
  registration.addEventListener('updatefound', () => {
    if (registration.installing) follow(registration.installing, registration.active === null, events)
  })

  // Offline or a server in trouble: the next check may find more.
  const check = () => registration.update().catch(() => undefined)
  setInterval(check, CHECK_EVERY_MS)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void check()
  })
}
