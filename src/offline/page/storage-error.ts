/** Why a device's store takes or gives nothing: it is full, the settings forbid it, or it fails. */
export type StorageError = 'full' | 'blocked' | 'broken'

/** What a rejected store says by the error's name. */
export function storageErrorOf(error: unknown): StorageError {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'SecurityError' || name === 'NotAllowedError' ? 'blocked' : 'broken'
}

/** Of the size of all that the app stores. */
const PROBE_BYTES = 1_500_000

/**
 * Tries whether as much as the app needs can be stored, and cleans up; null where it can. A worker that failed to install
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
