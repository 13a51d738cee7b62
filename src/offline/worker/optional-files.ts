import { fetchFile } from './fetch-with-timeout.ts'
import { type PrecacheEntry, wholeFile } from './precache-entry.ts'

/** The name of the cache for these files. Workbox does not know it, so it deletes nothing there; a retired worker does. */
export function optionalCache(scope: string): string {
  return `workbox-optional-${scope}`
}

/** Fetches one file and stores it if it is the listed one. The response is what the host sent. Rejects without a network. */
async function fetchAndStore(file: PrecacheEntry, address: string, cacheName: string): Promise<Response> {
  const answer = await fetchFile(address, { cache: 'no-cache' })
  const whole = await wholeFile(file, answer.clone()).catch(() => null)
  const store = async (response: Response) => (await caches.open(cacheName)).put(address, response)
  // A device without space: the file is sent all the same.
  if (whole) await store(whole).catch(() => undefined)
  return answer
}

/** Stores what comes of these files. Never rejects. `scope`: the full address that their paths are relative to. */
export async function storeOptional(files: readonly PrecacheEntry[], scope: string): Promise<void> {
  const name = optionalCache(scope)
  await Promise.allSettled(files.map((file) => fetchAndStore(file, new URL(file.url, scope).href, name)))
}

/** The response for one of these files: the stored one, otherwise the host's, which is stored if it is the listed one. */
export async function optionalAnswer(file: PrecacheEntry, scope: string): Promise<Response> {
  const address = new URL(file.url, scope).href
  const name = optionalCache(scope)
  const stored = await caches.match(address, { cacheName: name }).catch(() => undefined)
  return stored ?? fetchAndStore(file, address, name)
}
