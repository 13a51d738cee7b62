import { isStoreOf } from '../plan/stored-caches.ts'

const ATTEMPT_KEY = 'recovery-attempt'

type Attempt = 'reload' | 'repair'

/**
 * The last attempt, remembered across reloads until a start succeeds; not by the clock, as a slow network may fail as
 * slowly as it likes. Where storage is blocked or full, the window's name remembers: it needs none.
 */
function lastAttempt(): string | null {
  try {
    const stored = sessionStorage.getItem(ATTEMPT_KEY)
    if (stored !== null) return stored
  } catch {
    // Blocked.
  }
  const [key, attempt] = window.name.split(':')
  return key === ATTEMPT_KEY && attempt !== undefined ? attempt : null
}

function remember(attempt: Attempt): void {
  try {
    sessionStorage.setItem(ATTEMPT_KEY, attempt)
  } catch {
    window.name = `${ATTEMPT_KEY}:${attempt}`
  }
}

/** `navigator.onLine` may be wrong about "online": only an answer proves that what is dropped can be fetched again. */
async function networkAnswers(): Promise<boolean> {
  if (!navigator.onLine) return false
  return fetch(import.meta.env.BASE_URL, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** Drops this app's worker and its files, and nobody else's on the same host. */
async function forgetStoredVersion(): Promise<void> {
  const scope = new URL(import.meta.env.BASE_URL, location.origin).href
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  const ours = registrations.filter((registration) => registration.scope === scope)
  await Promise.all(ours.map((registration) => registration.unregister()))
  const names = (await caches.keys()).filter((name) => isStoreOf(scope, name))
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** The app has started: the next trouble is a new one. */
export function forgetTrouble(): void {
  try {
    sessionStorage.removeItem(ATTEMPT_KEY)
  } catch {
    // The window's name remembered.
  }
  if (window.name.startsWith(ATTEMPT_KEY)) window.name = ''
}

/**
 * The app did not start, most often because a new version replaced the files of this one. First the page is loaded
 * again; if that does not help the stored version is dropped and it is loaded once more; after that, or where no network
 * could bring a new copy, `giveUp` says so. Never loops.
 */
export async function recover(giveUp: () => void): Promise<void> {
  const last = lastAttempt()
  const next: Attempt | null = last === null ? 'reload' : last === 'reload' ? 'repair' : null
  // What was not attempted is not counted: offline nothing is.
  if (next === null || !navigator.onLine || (next === 'repair' && !(await networkAnswers()))) {
    giveUp()
    return
  }
  remember(next)
  if (next === 'repair') await forgetStoredVersion().catch(() => undefined)
  location.reload()
}

/**
 * A page's part did not load while the reader was on the way to it: the page itself is opened, which a new version has
 * too. Where no network would bring it, the reader stays where something can be read, and `giveUp` says so.
 */
export async function openAnew(address: string, giveUp: () => void): Promise<void> {
  if (await networkAnswers()) location.assign(address)
  else giveUp()
}
