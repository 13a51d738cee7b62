/** Why the browser's storage fails: it is full, forbidden by the settings, or broken. */
export type StorageError = 'full' | 'blocked' | 'broken'

/** The reason, from the name of the error. */
export function storageErrorOf(error: unknown): StorageError {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'SecurityError' || name === 'NotAllowedError' ? 'blocked' : 'broken'
}

/** A part of what the app stores: a worker that found no room for the rest says so itself. */
const PROBE_BYTES = 1_500_000

/**
 * Tries to store something large, and deletes it again; null where that works. What else a store refuses, a worker that
 * failed to install does not say.
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
