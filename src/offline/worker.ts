const CHECK_EVERY_MS = 60 * 60 * 1000
const GIVE_UP_WAITING_MS = 4000

export interface WorkerEvents {
  /** A new version waits. Calling `accept` moves to it and reloads; not calling it changes nothing. */
  updateFound: (accept: () => void) => void
  /** The first visit is over: every page is on the device. */
  stored: () => void
}

/**
 * Registers the service worker and keeps it up to date: looked for hourly and whenever the app comes to the front,
 * offered and never forced. Without service workers (plain http, blocked, private windows) the app is a plain page.
 */
export async function keepOffline({ updateFound, stored }: WorkerEvents): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const { Workbox } = await import('workbox-window')
  const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`, { scope: import.meta.env.BASE_URL })
  let reloading = false

  function reloadOnce() {
    if (reloading) return
    reloading = true
    location.reload()
  }

  workbox.addEventListener('installed', ({ isUpdate }) => {
    if (!isUpdate) stored()
  })
  workbox.addEventListener('waiting', ({ sw }) => {
    updateFound(() => {
      // Not every browser tells the page that its worker changed (an update in the first session, Safari): follow the
      // waiting worker itself, and a timer in case it says nothing.
      sw?.addEventListener('statechange', () => {
        if (sw.state === 'activated') reloadOnce()
      })
      setTimeout(reloadOnce, GIVE_UP_WAITING_MS)
      workbox.messageSkipWaiting()
    })
  })

  // Another tab accepted: this one is now served by the new version too, and its own files are gone from the cache.
  let controlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) reloadOnce()
    controlled = true
  })

  try {
    await workbox.register({ immediate: true })
  } catch {
    return
  }
  const check = () => {
    // Offline or a server in trouble: the next check may find more.
    workbox.update().catch(() => undefined)
  }
  setInterval(check, CHECK_EVERY_MS)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') check()
  })
}
