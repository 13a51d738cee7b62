import { cacheNames } from 'workbox-core'
import { getCacheKeyForURL } from 'workbox-precaching'
import { type PrecacheEntry, wholeFile } from './precache-entry.ts'
import { fetchFile } from './fetch-with-timeout.ts'
import { isUsable } from '../shared/stored-files.ts'

let underWay: Promise<void> | null = null

/** The file with the pages comes last: pages are served from it, so everything that they load must be there first. */
function pagesLast(files: readonly PrecacheEntry[]): PrecacheEntry[] {
  const isPages = ({ url }: PrecacheEntry) => Number(url.startsWith('offline/'))
  return [...files].sort((first, second) => isPages(first) - isPages(second))
}

/** Stores a file again; false where the host has another version by now, or answers with an error. */
async function fetchAgain(cache: Cache, file: PrecacheEntry): Promise<boolean> {
  const { url, integrity } = file
  const answer = await fetchFile(url, { cache: 'reload', ...(integrity === undefined ? {} : { integrity }) })
  const whole = await wholeFile(file, answer)
  if (whole) await cache.put(getCacheKeyForURL(url) ?? url, whole)
  return whole !== null
}

/** Whether a stored file is whole. One with headers for which the browser would not use it is put anew, without a network. */
async function isStoredWell(cache: Cache, file: PrecacheEntry, stored: Response): Promise<boolean> {
  const whole = await wholeFile(file, stored).catch(() => null)
  if (whole && !isUsable(file.url, stored)) await cache.put(getCacheKeyForURL(file.url) ?? file.url, whole)
  return whole !== null
}

async function storeMissing(files: readonly PrecacheEntry[]): Promise<void> {
  const cache = await caches.open(cacheNames.precache)
  for (const file of pagesLast(files)) {
    if (await cache.match(getCacheKeyForURL(file.url) ?? file.url)) continue
    // The host has another version. The browser finds that one by itself.
    if (!(await fetchAgain(cache, file))) return
  }
}

/** Stores again what is missing of this version; stops at the first file that the host no longer has. */
export function repairMissing(files: readonly PrecacheEntry[]): Promise<void> {
  underWay ??= storeMissing(files)
    .catch(() => undefined)
    .finally(() => {
      underWay = null
    })
  return underWay
}

/**
 * Compares every file with its digest, and fetches again what is damaged or missing; true if all of it is whole then.
 * Stores only what has the right digest; a file that cannot be fetched stays as it is. Rejects at the first network error,
 * so that it does not wait for each file in turn.
 */
export async function repairAll(files: readonly PrecacheEntry[]): Promise<boolean> {
  const cache = await caches.open(cacheNames.precache)
  let whole = true
  for (const file of pagesLast(files)) {
    const stored = await cache.match(getCacheKeyForURL(file.url) ?? file.url)
    if (stored && (await isStoredWell(cache, file, stored))) continue
    whole = (await fetchAgain(cache, file)) && whole
  }
  return whole
}

/**
 * Fetches again what is damaged of the files that start the app: a page that does not start cannot ask for a repair. Leaves
 * missing files alone: the network serves those, and `repairMissing` stores them.
 */
export async function repairCritical(files: readonly PrecacheEntry[]): Promise<void> {
  if (!(await caches.has(cacheNames.precache))) return
  const cache = await caches.open(cacheNames.precache)
  for (const file of files.filter(({ critical }) => critical)) {
    const stored = await cache.match(getCacheKeyForURL(file.url) ?? file.url)
    if (stored && !(await isStoredWell(cache, file, stored))) await fetchAgain(cache, file).catch(() => false)
  }
}
