import { digestOf, type StoredFile, type StoredList } from '../shared/stored-files.ts'
import { type HostFault, rejectionFault, responseFault } from '../shared/host-fault.ts'
import type { Progress, StoredFault } from './stored-check.ts'
import { type StorageError, storageErrorOf } from './storage-error.ts'

/** How a repair ended. `replaced`: the host has another version by now, so that only an update helps. */
export type RepairOutcome = 'repaired' | 'replaced' | HostFault | StorageError

/** Where the files come from and go to. */
export interface RepairMeans {
  stores: CacheStorage
  /** Fetches a path under the app's base from the server itself, past every cache. Rejects without a network. */
  fetch: (path: string) => Promise<Response>
}

/** Only a worker of ours, on whose list the file is another one, proves that the host has another version. */
async function isReplaced({ path, digest }: StoredFile, fetch: RepairMeans['fetch']): Promise<boolean> {
  const response = await fetch('sw.js').catch(() => null)
  if (!response || responseFault(response) !== null) return false
  const script = await response.text().catch(() => '')
  return script.includes('STORED_LIST') && !(script.includes(path) && script.includes(digest))
}

/** The file as it should be, to be stored, or why it could not be had. */
async function fetchFile(file: StoredFile, fetch: RepairMeans['fetch']): Promise<Response | RepairOutcome> {
  try {
    const response = await fetch(file.path)
    const fault = responseFault(response)
    if (fault === 'portal' || response.status >= 500) return fault ?? 'server'
    const body = await response.arrayBuffer()
    if (fault === null && (await digestOf(body)) === file.digest) {
      // A response that was redirected would be refused as a page.
      return new Response(body, { headers: response.headers })
    }
  } catch (rejection) {
    return rejectionFault(rejection)
  }
  return (await isReplaced(file, fetch)) ? 'replaced' : 'server'
}

/** Fetches the faulty files again. What does not fit the list is not stored. Ends at the first file that it cannot get. */
export async function repair(
  list: StoredList,
  faults: readonly StoredFault[],
  { stores, fetch }: RepairMeans,
  tell: Progress,
): Promise<RepairOutcome> {
  for (const [index, { file }] of faults.entries()) {
    tell(index, faults.length)
    const fetched = await fetchFile(file, fetch)
    if (!(fetched instanceof Response)) return fetched
    try {
      await (await stores.open(list.store)).put(file.key, fetched)
    } catch (error) {
      return storageErrorOf(error)
    }
  }
  tell(faults.length, faults.length)
  return 'repaired'
}
