import { digestOf, type StoredList } from '../shared/stored-files.ts'
import type { Progress, StoredFault } from './stored-check.ts'
import { type StorageError, storageErrorOf } from './storage-error.ts'

/**
 * How a repair ended. `offline`: no answer, or none that arrived whole; `server`: an error status; `replaced`: the server has another version
 * by now, so that only an update helps; the rest are errors of the device's own store.
 */
export type RepairOutcome = 'repaired' | 'offline' | 'server' | 'replaced' | StorageError

/** Where the files come from and go to. */
export interface RepairMeans {
  stores: CacheStorage
  /** Asks the server itself for a path under the app's base, past every store. Rejects without a network. */
  ask: (path: string) => Promise<Response>
}

/** Fetches the faulty files again. What does not fit the list is not stored. Ends at the first file that it cannot get. */
export async function repair(
  list: StoredList,
  faults: readonly StoredFault[],
  { stores, ask }: RepairMeans,
  tell: Progress,
): Promise<RepairOutcome> {
  for (const [index, { file }] of faults.entries()) {
    tell(index, faults.length)
    const answer = await ask(file.path).catch(() => null)
    if (answer === null) return 'offline'
    if (answer.status >= 500) return 'server'
    const body = await answer
      .clone()
      .arrayBuffer()
      .catch(() => null)
    // The network went while the file arrived.
    if (body === null) return 'offline'
    if (!answer.ok || (await digestOf(body)) !== file.digest) return 'replaced'
    try {
      // An answer that came by a detour would be refused where no detour is allowed: as a page.
      const whole = answer.redirected ? new Response(body, { headers: answer.headers }) : answer
      await (await stores.open(list.store)).put(file.key, whole)
    } catch (error) {
      return storageErrorOf(error)
    }
  }
  tell(faults.length, faults.length)
  return 'repaired'
}

/** Asks the server for a file under the base, past the browser's store and past the worker's. */
export function askServer(base: string): RepairMeans['ask'] {
  return (path) => fetch(base + path, { cache: 'reload' })
}
