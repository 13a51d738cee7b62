import { portableCache } from './portable-file.ts'

/**
 * Whether a cache holds the files of this app, published at `scope`. An origin may hold other apps, above and below
 * this address; their caches are left alone.
 */
export function isStoreOf(scope: string, cacheName: string): boolean {
  return cacheName.startsWith('workbox-') && cacheName.endsWith(`-${scope}`)
}

/** Whether a cache belongs to this app: its files, or the reader's downloaded copy. */
export function isCacheOf(scope: string, cacheName: string): boolean {
  return isStoreOf(scope, cacheName) || cacheName === portableCache(scope)
}
