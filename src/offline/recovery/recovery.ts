import { isStoreOf } from '../shared/stored-caches.ts'

/**
 * The last attempt is remembered across reloads until a start succeeds; not by the clock, as a slow network may fail as
 * slowly as it likes. It stands behind the window's name, which needs no storage that might be blocked or full.
 */
const MARK = / recovery:(reload|repair)$/

function remember(attempt: string): void {
  window.name = window.name.replace(MARK, '') + attempt
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

/** Half a file that a host sent in the middle of publishing stays in the browser's store for a year: it is asked past it. */
function fetchScriptsAnew(): Promise<unknown> {
  const signal = AbortSignal.timeout?.(9000) ?? null
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/.*js$/.test(name))
  return Promise.allSettled(scripts.map(({ name }) => fetch(name, { cache: 'reload', signal })))
}

/** The app has started: the next failure starts from the first attempt again. */
export function clearRecoveryState(): void {
  remember('')
}

/**
 * The app did not start, most often because a new version replaced the files of this one. First the page is loaded
 * again; if that does not help the stored version is dropped and it is loaded once more; after that, or where no network
 * could bring a new copy, `giveUp` says so. Never loops.
 */
export async function recover(giveUp: () => void): Promise<void> {
  const last = MARK.exec(window.name)?.[1]
  const next = last === undefined ? 'reload' : last === 'reload' ? 'repair' : null
  // What was not attempted is not counted: offline nothing is.
  if (next === null || !navigator.onLine || (next === 'repair' && !(await networkAnswers()))) {
    giveUp()
    return
  }
  remember(` recovery:${next}`)
  await fetchScriptsAnew()
  if (next === 'repair') await forgetStoredVersion().catch(() => undefined)
  location.reload()
}

/** Stands in the page's place in the history, which a reload keeps and the next page has not. */
const LOADED_ANEW = 'loadedAnew'

/**
 * A part of the open page did not load: the page is loaded anew, as a new version has it too. Once, as the part may be
 * missing there as well; after that, or where no network would bring it, `giveUp` says so.
 */
export async function loadAnew(giveUp: () => void): Promise<void> {
  if (LOADED_ANEW in Object(history.state) || !(await networkAnswers())) {
    giveUp()
    return
  }
  history.replaceState({ ...history.state, [LOADED_ANEW]: true }, '')
  location.reload()
}

/**
 * A page did not load while the reader was on the way to it: the page itself is opened, which a new version has
 * too. Where no network would bring it, the reader stays where something can be read, and `giveUp` says so.
 */
export async function openAnew(address: string, giveUp: () => void): Promise<void> {
  if (await networkAnswers()) location.assign(address)
  else giveUp()
}
