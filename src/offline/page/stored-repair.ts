import { digestOf, type StoredFile, type StoredList, storedResponse } from '../shared/stored-files.ts'
import { type HostFault, rejectionFault, responseFault } from '../shared/host-fault.ts'
import type { Progress, StoredFault } from './stored-check.ts'
import { type StorageError, storageErrorOf } from './storage-error.ts'

/** How a repair ended. `replaced`: the host has another version by now, so that only an update helps. */
export type RepairOutcome = 'repaired' | 'replaced' | HostFault | StorageError

/** The network that a repair fetches from, and the caches that it writes to. */
export interface RepairAccess {
  stores: CacheStorage
  /** Fetches a path under the app's base from the server itself, past every cache. Rejects without a network. */
  fetch: (path: string) => Promise<Response>
}

/** Whether the host has another version: its sw.js is one of ours, and lists this file with another digest. */
async function isReplaced({ path, digest }: StoredFile, fetch: RepairAccess['fetch']): Promise<boolean> {
  const response = await fetch('sw.js').catch(() => null)
  if (!response || responseFault(response) !== null) return false
  const script = await response.text().catch(() => '')
  return script.includes('STORED_LIST') && !(script.includes(path) && script.includes(digest))
}

/** The file with the digest of the list; otherwise the reason why there is none. */
async function fetchFile(file: StoredFile, fetch: RepairAccess['fetch']): Promise<Response | RepairOutcome> {
  try {
    const response = await fetch(file.path)
    const body = await response.arrayBuffer()
    // Whatever type the host says it has.
    if (response.ok && (await digestOf(body)) === file.digest) return storedResponse(file.path, body)
    const fault = responseFault(response)
    if (fault === 'portal' || response.status >= 500) return fault ?? 'server'
  } catch (rejection) {
    return rejectionFault(rejection)
  }
  return (await isReplaced(file, fetch)) ? 'replaced' : 'server'
}

/** Fetches the faulty files again and stores those whose digest is right. Stops at the first file that it cannot get. */
export async function repair(
  list: StoredList,
  faults: readonly StoredFault[],
  { stores, fetch }: RepairAccess,
  onProgress: Progress,
): Promise<RepairOutcome> {
  for (const [index, { file }] of faults.entries()) {
    onProgress(index, faults.length)
    const fetched = await fetchFile(file, fetch)
    if (!(fetched instanceof Response)) return fetched
    try {
      await (await stores.open(list.store)).put(file.key, fetched)
    } catch (error) {
      return storageErrorOf(error)
    }
  }
  onProgress(faults.length, faults.length)
  return 'repaired'
}
