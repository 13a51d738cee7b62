import { timeoutSignal } from '../shared/timeout-signal.ts'
import { repairStored } from './repair-stored.ts'

/**
 * The last attempt is kept across reloads until a start succeeds. There is no time limit, because a slow network may fail
 * late. It is kept at the end of `window.name`, which works also where storage is blocked or full.
 */
const MARK = / recovery:(reload|repair)$/
const RESPONSE_WITHIN_MS = 9000

function remember(attempt: string): void {
  window.name = window.name.replace(MARK, '') + attempt
}

function fetchNow(address: string, cache: RequestCache): Promise<Response> {
  return fetch(address, { cache, signal: timeoutSignal(RESPONSE_WITHIN_MS).signal })
}

/** Every page of ours has this, and no page that a portal or a host sends in its place, whatever the status. */
const OWN_PAGE = /<div id="app-root"[^>]* data-page=/

/**
 * Whether the page of an address would come if it were opened now: from the worker, or from a network that gives our
 * page and not another. Otherwise a reload would replace a readable page by a worse one.
 */
async function wouldOpen(address: string): Promise<boolean> {
  // `onLine` may be true without a network, but it is never false with one.
  if (!navigator.onLine) return false
  try {
    const response = await fetchNow(address, 'no-store')
    return OWN_PAGE.test(await response.text())
  } catch {
    return false
  }
}

/** A half file that a host sent while publishing stays in the HTTP cache for a year. Fetching with `reload` replaces it. */
async function fetchScriptsAnew(): Promise<void> {
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\/assets\/.*js$/.test(name))
  await Promise.allSettled(scripts.map(async ({ name }) => (await fetchNow(name, 'reload')).arrayBuffer()))
}

/** Whether this page was loaded to recover from a fault. */
export function isRecovering(): boolean {
  return MARK.test(window.name)
}

/** The app has started: the next fault is a new one. */
export function clearRecoveryState(): void {
  remember('')
}

/**
 * The app did not start, most often because a new version replaced the files of this one. First the page is loaded
 * again; if that does not help what is stored is made whole, and it is loaded once more; after that, or where no network
 * could bring anything, `giveUp` says so. Drops nothing, and never loops.
 */
export async function recover(giveUp: () => void): Promise<void> {
  const last = MARK.exec(window.name)?.[1]
  const next = last === undefined ? 'reload' : last === 'reload' ? 'repair' : null
  // Where the page would not open, this does not count as an attempt.
  if (next === null || !(await wouldOpen(location.href))) {
    giveUp()
    return
  }
  remember(` recovery:${next}`)
  await fetchScriptsAnew()
  if (next === 'repair') await repairStored().catch(() => undefined)
  location.reload()
}

/**
 * The reader asks for it: a new beginning, with every attempt to come, and nothing from the browser's HTTP cache. Where
 * no network would bring the page, the reader stays where something can be read, and `giveUp` says so.
 */
export async function beginAnew(address: string, giveUp: () => void): Promise<void> {
  clearRecoveryState()
  if (!(await wouldOpen(address))) {
    giveUp()
    return
  }
  await fetchScriptsAnew()
  // Where the address names a place of this very page, going there would only scroll.
  if (address === location.href) location.reload()
  else location.assign(address)
}

/** A key in `history.state`, which a reload keeps and the next page does not have. */
const LOADED_ANEW = 'loadedAnew'

/**
 * A part of the open page did not load: the page is loaded anew, as a new version has it too. Once, as the part may be
 * missing there as well; after that, or where no network would bring it, `giveUp` says so.
 */
export async function loadAnew(giveUp: () => void): Promise<void> {
  if (LOADED_ANEW in Object(history.state) || !(await wouldOpen(location.href))) {
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
  if (await wouldOpen(address)) location.assign(address)
  else giveUp()
}
