import { isStoreOf } from '../shared/stored-caches.ts'

/** Drops the stores in which earlier forms of this app kept its files, and nobody else's, also not those below its address. */
export async function deleteOldCaches(stores: CacheStorage, scope: string, current: string): Promise<void> {
  const older = (await stores.keys()).filter((name) => isStoreOf(scope, name) && name !== current)
  await Promise.all(older.map((name) => stores.delete(name)))
}
