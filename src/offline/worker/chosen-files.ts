import { ANY_CHOICE, chosenCache } from '../shared/chosen-files.ts'
import { fetchFile } from './fetch-with-timeout.ts'
import { pageIn } from './pages-file.ts'
import { type PrecacheEntry, wholeFileOf } from './precache-entry.ts'

const addressOf = (file: PrecacheEntry, scope: string) => new URL(file.url, scope).href

/** Fetches a file and stores it where it is whole. A hash is in its name, so what is stored under it stays as it is. */
async function store(file: PrecacheEntry, cache: Cache, scope: string): Promise<boolean> {
  const address = addressOf(file, scope)
  if (await cache.match(address)) return true
  const askAnew = () => fetchFile(address, { cache: 'reload' })
  const whole = await wholeFileOf(file, await fetchFile(address), askAnew)
  if (whole) await cache.put(address, whole)
  return whole !== null
}

/** What a stored file was chosen for; null for a file of another app. */
type ChoiceOf = (path: string) => string | null

/**
 * Stores the files of a choice, and removes those of earlier versions once all are there. Returns whether they are. Never
 * rejects: without a network what was stored before stays. `files`: all that can be chosen.
 */
export async function keepChosen(
  files: readonly PrecacheEntry[],
  choice: string,
  choiceOf: ChoiceOf,
  scope: string,
): Promise<boolean> {
  try {
    const isOwn = (found: string | null | undefined) => found === choice || found === ANY_CHOICE
    if (!files.some((file) => file.choice === choice)) return false
    const own = files.filter((file) => isOwn(file.choice))
    const cache = await caches.open(chosenCache(scope))
    const stored = await Promise.all(own.map((file) => store(file, cache, scope).catch(() => false)))
    if (stored.includes(false)) return false
    const listed = own.map((file) => addressOf(file, scope))
    const old = (await cache.keys()).filter(
      ({ url }) => isOwn(choiceOf(url.slice(scope.length))) && !listed.includes(url),
    )
    await Promise.all(old.map((request) => cache.delete(request)))
    return true
  } catch {
    return false
  }
}

/**
 * Stores the files that this version has for what was chosen in an earlier one, so that an update takes nothing away. The
 * earlier ones stay until the page asks again. Never rejects.
 */
export async function renewChosen(files: readonly PrecacheEntry[], choiceOf: ChoiceOf, scope: string): Promise<void> {
  try {
    if (!(await caches.has(chosenCache(scope)))) return
    const cache = await caches.open(chosenCache(scope))
    const chosen = new Set((await cache.keys()).map(({ url }) => choiceOf(url.slice(scope.length))))
    const wanted = files.filter(({ choice }) => choice !== undefined && chosen.has(choice))
    await Promise.allSettled(wanted.map((file) => store(file, cache, scope)))
  } catch {
    // No store: the page asks again when it starts.
  }
}

/** The stored file; undefined where it was not chosen, or nothing can be stored. */
export function chosenFile(file: PrecacheEntry, scope: string): Promise<Response | undefined> {
  return caches.match(addressOf(file, scope), { cacheName: chosenCache(scope) }).catch(() => undefined)
}

/** The file with the pages of the language that an address lies in; undefined for a page in Japanese. */
export function languageFileOf(files: readonly PrecacheEntry[], address: string): PrecacheEntry | undefined {
  return files.find(({ url, choice }) => url.endsWith('.txt') && `${address}/`.startsWith(`/${choice ?? ''}/`))
}

/** The stored page of a language; undefined where the language was not chosen. */
export async function chosenPage(file: PrecacheEntry, address: string, scope: string): Promise<Response | undefined> {
  const stored = await chosenFile(file, scope)
  const page = stored && (await pageIn(await stored.blob(), address).catch(() => undefined))
  return page && new Response(page, { headers: { 'Content-Type': page.type } })
}
