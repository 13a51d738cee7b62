import type { StoredList } from '../shared/stored-files.ts'
import type { PrecacheEntry } from './precache-entry.ts'

/** The worker's list, in the form for a page. Files without a digest cannot be checked and are left out. */
export function storedList(
  entries: readonly PrecacheEntry[],
  store: string,
  keyOf: (path: string) => string | undefined,
): StoredList {
  const files = new Map<string, StoredList['files'][number]>()
  for (const entry of entries) {
    if (entry.digest === undefined) continue
    const key = keyOf(entry.url)
    if (key !== undefined) files.set(key, { path: entry.url, key, digest: entry.digest })
  }
  return { store, files: [...files.values()] }
}
