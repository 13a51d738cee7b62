import { askWorker } from '../shared/ask-worker.ts'
import { ownRegistration, serviceWorkers } from '../shared/service-workers.ts'
import { workerReaches } from '../shared/worker-state.ts'

/** All that is stored, by a network that a reader would wait for. */
const WHOLE_WITHIN_MS = 60_000
/** The worker's script is asked for, or given up. */
const ASKED_WITHIN_MS = 20_000

/**
 * Makes whole what is stored, and drops nothing: the worker compares each file with its digest and fetches what is
 * damaged or missing, putting only what fits. Where the host has another version by now, the browser fetches that one
 * whole, and only then it takes over. What a portal or a host in trouble sends changes nothing.
 */
export async function repairStored(): Promise<void> {
  const workers = serviceWorkers()
  const registration = workers && (await ownRegistration(workers))
  if (!registration?.active) return
  if ((await askWorker(registration.active, { type: 'REPAIR' }, WHOLE_WITHIN_MS)) === true) return
  await Promise.race([registration.update(), new Promise((resolve) => setTimeout(resolve, ASKED_WITHIN_MS))])
  const next = registration.installing ?? registration.waiting
  if (!next || !(await workerReaches(next, ['installed'], WHOLE_WITHIN_MS))) return
  next.postMessage({ type: 'SKIP_WAITING' })
  await workerReaches(next, ['activated'], WHOLE_WITHIN_MS)
}
