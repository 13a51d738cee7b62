/** Why the browser's storage fails: it is full, forbidden by the settings, or broken. */
export type StorageError = 'full' | 'blocked' | 'broken'

/** The reason, from the name of the error. */
export function storageErrorOf(error: unknown): StorageError {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'SecurityError' || name === 'NotAllowedError' ? 'blocked' : 'broken'
}

/** About as large as everything that the app stores. */
const PROBE_BYTES = 1_500_000

/**
 * Tries to store as much as the app needs, and deletes it again; null where that works. A worker that failed to install
 * does not say why.
 */
export async function probeStore(stores: CacheStorage): Promise<StorageError | null> {
  const name = 'store-probe'
  try {
    const store = await stores.open(name)
    await store.put('/store-probe', new Response(new Uint8Array(PROBE_BYTES)))
    return null
  } catch (error) {
    return storageErrorOf(error)
  } finally {
    await stores.delete(name).catch(() => false)
  }
}
