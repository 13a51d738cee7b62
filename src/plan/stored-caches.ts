/**
 * Whether a cache is one in which this app, published at `scope`, stores its files. An origin may hold other apps, above
 * and below this one's address; theirs are left alone.
 */
export function isStoreOf(scope: string, cacheName: string): boolean {
  return cacheName.startsWith('workbox-') && cacheName.endsWith(`-${scope}`)
}
