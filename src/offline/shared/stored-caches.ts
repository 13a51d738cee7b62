import { portableCache } from './portable-file.ts'

/**
 * Whether a cache is one in which this app, published at `scope`, stores its files. An origin may hold other apps, above
 * and below this one's address; theirs are left alone.
 */
export function isStoreOf(scope: string, cacheName: string): boolean {
  return cacheName.startsWith('workbox-') && cacheName.endsWith(`-${scope}`)
}

/** Whether a cache holds anything at all of this app: its files, or what a reader took and keeps. */
export function isCacheOf(scope: string, cacheName: string): boolean {
  return isStoreOf(scope, cacheName) || cacheName === portableCache(scope)
}
