import { type InstallFault, readInstallFault } from '../shared/install-fault.ts'
import { ownRegistration, serviceWorkers } from '../shared/service-workers.ts'
import { workerReaches } from '../shared/worker-state.ts'
import type { StoredList } from '../shared/stored-files.ts'
import { fetchPastCaches } from '../shared/host-fault.ts'
import { type RegistrationFault, registrationFault } from './registration-fault.ts'
import type { Observation } from './readiness.ts'
import { findFaults, type StoredFault } from './stored-check.ts'
import { askForList } from './stored-list.ts'
import { repair } from './stored-repair.ts'
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
  const workers = serviceWorkers()
  if (!workers) {
    tell({ kind: 'no-workers', secure: isSecureContext })
    return null
  }
  const worker = await activeWorker(workers, tell)
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
  const means = { stores: caches, fetch: fetchPastCaches(import.meta.env.BASE_URL) }
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

/** The worker's script is asked for and its registration told, or given up. */
const REGISTERED_WITHIN_MS = 20_000
/** All that is stored, by the slowest network that can be called one. */
const READY_WITHIN_MS = 5 * 60_000

/**
 * Registers the worker if the app has not come to it yet; otherwise why it could not be done. A server that takes the
 * request for it and never answers is not waited for: the browser would, for as long as the connection stands.
 */
async function registered(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | RegistrationFault> {
  const base = import.meta.env.BASE_URL
  const own = await ownRegistration(workers)
  if (own) return own
  const fetchScript = () =>
    fetch(`${base}sw.js`, {
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout?.(REGISTERED_WITHIN_MS) ?? null,
    })
  try {
    const late = new Promise<'unanswered'>((resolve) => setTimeout(resolve, REGISTERED_WITHIN_MS, 'unanswered'))
    const registration = await Promise.race([workers.register(`${base}sw.js`, { scope: base }), late])
    // Where workers are switched off, some browsers neither register nor complain.
    return (registration as typeof registration | undefined) ?? 'blocked'
  } catch (error) {
    return registrationFault(error, fetchScript)
  }
}

/** Listens to what a worker tells when it gives up its installation; the result ends it, and is the first that was told. */
function hearInstallFault(workers: ServiceWorkerContainer): () => InstallFault | null {
  let heard: InstallFault | null = null
  const hear = ({ data }: MessageEvent) => {
    heard ??= readInstallFault(data)
  }
  workers.addEventListener('message', hear)
  return () => {
    workers.removeEventListener('message', hear)
    return heard
  }
}

/** The worker that answers this page, or will be the next to do so. Waits while it stores its files. */
async function activeWorker(workers: ServiceWorkerContainer, tell: Tell): Promise<ServiceWorker | null> {
  const heard = hearInstallFault(workers)
  const registration = await registered(workers)
  if (typeof registration === 'string') {
    tell({ kind: 'not-registered', fault: registration })
    return null
  }
  // A version that came later stands behind the one that answers.
  const worker = registration.active ?? registration.waiting ?? registration.installing
  if (!worker) {
    tell({ kind: 'not-registered', fault: 'blocked' })
    return null
  }
  if (worker.state !== 'activated') tell({ kind: 'installing' })
  if (await workerReaches(worker, ['activated'], READY_WITHIN_MS)) return worker
  tell({
    kind: 'install-failed',
    storageError: await probeStore(caches).catch(storageErrorOf),
    fault: heard(),
    online: navigator.onLine,
  })
  return null
}
