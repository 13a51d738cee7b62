import { type InstallFault, readInstallFault } from '../shared/install-fault.ts'
import { ownRegistration, serviceWorkers } from '../shared/service-workers.ts'
import { workerReaches } from '../shared/worker-state.ts'
import type { StoredList } from '../shared/stored-files.ts'
import { fetchPastCaches } from '../shared/host-fault.ts'
import { timeoutSignal } from '../shared/timeout-signal.ts'
import { type RegistrationFault, registrationFault } from './registration-fault.ts'
import type { Observation } from './readiness.ts'
import { findFaults, type StoredFault } from './stored-check.ts'
import { askForList } from './stored-list.ts'
import { repair } from './stored-repair.ts'
import { probeStore, storageErrorOf } from './storage-error.ts'

/** Is called with each step of a check or a repair. */
export type Report = (observation: Observation) => void

/** What a check leaves behind for a repair. */
export interface Checked {
  list: StoredList
  faults: readonly StoredFault[]
}

/**
 * Looks whether the version that answers this page has everything on the device, and reports each step. The result is what
 * a repair needs, null where nothing could be compared.
 */
export async function checkPrecache(report: Report): Promise<Checked | null> {
  report({ kind: 'looking', checked: 0, of: 0 })
  const workers = serviceWorkers()
  if (!workers) {
    report({ kind: 'no-workers', secure: isSecureContext })
    return null
  }
  const worker = await activeWorker(workers, report)
  if (!worker) return null
  const list = await askForList(worker)
  if (!list) {
    report({ kind: 'silent' })
    return null
  }
  return compare(list, report, null)
}

/** Fetches what was found faulty, and checks everything again. */
export async function repairPrecache({ list, faults }: Checked, report: Report): Promise<Checked | null> {
  const access = { stores: caches, fetch: fetchPastCaches(import.meta.env.BASE_URL) }
  const outcome = await repair(list, faults, access, (repaired, of) => report({ kind: 'repairing', repaired, of }))
  return compare(list, report, outcome)
}

async function compare(list: StoredList, report: Report, outcome: Awaited<ReturnType<typeof repair>> | null) {
  try {
    const looking = (checked: number, of: number) => report({ kind: 'looking', checked, of })
    const faults = await findFaults(list, caches, looking)
    report({ kind: 'compared', files: list.files.length, faults, repair: outcome })
    return { list, faults }
  } catch (error) {
    report({ kind: 'store-failed', storageError: storageErrorOf(error) })
    return null
  }
}

/** How long registering may take, which includes a request for the worker's script. */
const REGISTERED_WITHIN_MS = 20_000
/** How long storing everything may take, on a very slow network. */
const READY_WITHIN_MS = 5 * 60_000

/**
 * Registers the worker if the app has not done so yet. Returns the reason where that fails. There is a time limit, because
 * a browser waits for a server that never answers as long as the connection is open.
 */
async function registered(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | RegistrationFault> {
  const base = import.meta.env.BASE_URL
  const own = await ownRegistration(workers)
  // While the app registers it, there is a registration before there is a worker: then this waits for the same.
  if (own && (own.active ?? own.waiting ?? own.installing)) return own
  const fetchScript = () =>
    fetch(`${base}sw.js`, {
      cache: 'no-store',
      redirect: 'manual',
      signal: timeoutSignal(REGISTERED_WITHIN_MS).signal,
    })
  try {
    const timeout = new Promise<'unanswered'>((resolve) => setTimeout(resolve, REGISTERED_WITHIN_MS, 'unanswered'))
    const registration = await Promise.race([workers.register(`${base}sw.js`, { scope: base }), timeout])
    // Where workers are switched off, some browsers resolve with undefined.
    return (registration as typeof registration | undefined) ?? 'blocked'
  } catch (error) {
    return registrationFault(error, fetchScript)
  }
}

/** Listens for the message of a worker that gives up its installation. The result stops listening and returns the first one. */
function listenForInstallFault(workers: ServiceWorkerContainer): () => InstallFault | null {
  let firstFault: InstallFault | null = null
  const keepFirst = ({ data }: MessageEvent) => {
    firstFault ??= readInstallFault(data)
  }
  workers.addEventListener('message', keepFirst)
  return () => {
    workers.removeEventListener('message', keepFirst)
    return firstFault
  }
}

/** The worker that answers this page, or will be the next to do so. Waits while it stores its files. */
async function activeWorker(workers: ServiceWorkerContainer, report: Report): Promise<ServiceWorker | null> {
  const firstFault = listenForInstallFault(workers)
  const registration = await registered(workers)
  if (typeof registration === 'string') {
    report({ kind: 'not-registered', fault: registration })
    return null
  }
  // Not a newer version, which waits behind the active one.
  const worker = registration.active ?? registration.waiting ?? registration.installing
  if (!worker) {
    report({ kind: 'not-registered', fault: 'blocked' })
    return null
  }
  if (worker.state !== 'activated') report({ kind: 'installing' })
  if (await workerReaches(worker, ['activated'], READY_WITHIN_MS)) return worker
  report({
    kind: 'install-failed',
    storageError: await probeStore(caches).catch(storageErrorOf),
    fault: firstFault(),
    online: navigator.onLine,
  })
  return null
}
