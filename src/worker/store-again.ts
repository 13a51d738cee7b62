import { cacheNames } from 'workbox-core'
import { getCacheKeyForURL } from 'workbox-precaching'
import { isWhatWasAskedFor, type ListedFile } from './listed-file.ts'

let underWay: Promise<void> | null = null

/** What holds the pages comes last: a page is answered from the store only when all that it needs is there too. */
function pagesLast(files: readonly ListedFile[]): ListedFile[] {
  const isPages = ({ url }: ListedFile) => Number(url.startsWith('offline/'))
  return [...files].sort((first, second) => isPages(first) - isPages(second))
}

async function storeMissing(files: readonly ListedFile[]): Promise<void> {
  const cache = await caches.open(cacheNames.precache)
  for (const { url, integrity } of pagesLast(files)) {
    const key = getCacheKeyForURL(url) ?? url
    if (await cache.match(key)) continue
    const answer = await fetch(url, { cache: 'no-cache', ...(integrity === undefined ? {} : { integrity }) })
    // The host has another version by now, or is in trouble: that one is found and offered as any new version.
    if (!isWhatWasAskedFor(url, answer)) return
    await cache.put(key, answer)
  }
}

/** Stores again what is missing of this version; stops at the first file that the host no longer has. */
export function storeAgain(files: readonly ListedFile[]): Promise<void> {
  underWay ??= storeMissing(files)
    .catch(() => undefined)
    .finally(() => {
      underWay = null
    })
  return underWay
}
