import { tellWorker } from './ask-worker.ts'

const GIVE_UP_WAITING_MS = 4000

/**
 * Moves to a new version if one waits, and loads the page anew under it; otherwise does nothing. For a screen that
 * nobody attends: at a moment when a reload disturbs nobody. A version that waits is on the device as a whole, so this
 * works without a network too.
 */
export async function takeWaitingVersion(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined)
  if (!registration?.waiting) return
  // `keepOffline` reloads when the new worker takes over; not every browser tells it so.
  setTimeout(() => {
    location.reload()
  }, GIVE_UP_WAITING_MS)
  tellWorker(registration.waiting, { type: 'SKIP_WAITING' })
}
