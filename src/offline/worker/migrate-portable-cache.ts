import { portableCache, portablePath, sharedPortableCache } from '../shared/portable-file.ts'

/**
 * Takes the app's copy of the portable edition out of the cache in which every app of a host once kept its own, into one
 * that is this app's alone. Does nothing where that was done.
 */
export async function migratePortableCache(stores: CacheStorage, scope: string): Promise<void> {
  if (!(await stores.has(sharedPortableCache))) return
  const shared = await stores.open(sharedPortableCache)
  for (const request of await shared.keys()) {
    if (!request.url.startsWith(scope + portablePath)) continue
    const copy = await shared.match(request)
    if (copy) await (await stores.open(portableCache(scope))).put(request, copy)
    await shared.delete(request)
  }
  if ((await shared.keys()).length === 0) await stores.delete(sharedPortableCache)
}
