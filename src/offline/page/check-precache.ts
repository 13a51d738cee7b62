import type { StoredList } from '../shared/stored-files.ts'
import type { Observation } from './readiness.ts'
import { findFaults, type StoredFault } from './stored-check.ts'
import { askForList } from './stored-list.ts'
import { askServer, repair } from './stored-repair.ts'
import { probeStore, storageErrorOf } from './storage-error.ts'

export type Tell = (seen: Observation) => void

/** What a check leaves behind for a repair. */
export interface Checked {
  list: StoredList
  faults: readonly StoredFault[]
}

/**
 * Looks whether the version that answers this page has everything on the device, and tells each step. The result is what
 * a repair needs, null where nothing could be compared.
 */
export async function checkPrecache(tell: Tell): Promise<Checked | null> {
  tell({ kind: 'looking', checked: 0, of: 0 })
  if (!('serviceWorker' in navigator)) {
    tell({ kind: 'no-workers', secure: isSecureContext })
    return null
  }
  const worker = await activeWorker(tell)
  if (!worker) return null
  const list = await askForList(worker)
  if (!list) {
    tell({ kind: 'silent' })
    return null
  }
  return compare(list, tell, null)
}

/** Fetches what was found faulty, and checks everything again. */
export async function repairPrecache({ list, faults }: Checked, tell: Tell): Promise<Checked | null> {
  const means = { stores: caches, ask: askServer(import.meta.env.BASE_URL) }
  const outcome = await repair(list, faults, means, (repaired, of) => tell({ kind: 'repairing', repaired, of }))
  return compare(list, tell, outcome)
}

async function compare(list: StoredList, tell: Tell, outcome: Awaited<ReturnType<typeof repair>> | null) {
  try {
    const looking = (checked: number, of: number) => tell({ kind: 'looking', checked, of })
    const faults = await findFaults(list, caches, looking)
    tell({ kind: 'compared', files: list.files.length, faults, repair: outcome })
    return { list, faults }
  } catch (error) {
    tell({ kind: 'store-failed', storageError: storageErrorOf(error) })
    return null
  }
}

/** The worker that answers, registered here if the app has not come to it yet. Waits while it stores its files. */
async function activeWorker(tell: Tell): Promise<ServiceWorker | null> {
  const base = import.meta.env.BASE_URL
  let registration: ServiceWorkerRegistration | undefined
  try {
    registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base })
  } catch (error) {
    tell({ kind: 'not-registered', error, online: navigator.onLine })
    return null
  }
  // Where workers are switched off, some browsers neither register nor complain.
  const worker = (registration as ServiceWorkerRegistration | undefined) && furthestAlong(registration)
  if (!worker) {
    tell({ kind: 'not-registered', error: null, online: navigator.onLine })
    return null
  }
  if (worker.state !== 'activated') tell({ kind: 'installing' })
  if (await becameActive(worker)) return worker
  tell({
    kind: 'install-failed',
    storageError: await probeStore(caches).catch(storageErrorOf),
    online: navigator.onLine,
  })
  return null
}

/** The one that answers this page, or will be the next to do so: a version that came later stands behind it. */
function furthestAlong({ active, waiting, installing }: ServiceWorkerRegistration): ServiceWorker | null {
  return active ?? waiting ?? installing
}

/** All that is stored, by the slowest network that can be called one. */
const READY_WITHIN_MS = 5 * 60_000

/** false where the worker was given up before it was ready, or does not get ready. */
function becameActive(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (active: boolean) => {
      clearTimeout(timeout)
      worker.removeEventListener('statechange', look)
      resolve(active)
    }
    const timeout = setTimeout(() => end(false), READY_WITHIN_MS)
    const look = () => {
      if (worker.state === 'activated') end(true)
      if (worker.state === 'redundant') end(false)
    }
    worker.addEventListener('statechange', look)
    look()
  })
}
