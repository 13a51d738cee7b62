import { messageSW } from 'workbox-window/messageSW.js'
import type { WorkerMessage } from '../shared/worker-messages.ts'

/**
 * Sends a message to a worker and returns its answer, unchecked: the worker may be of another version. null where no
 * answer comes within these milliseconds, as from a version that does not know the question: workbox-window would wait
 * for ever.
 */
export async function askWorker(worker: ServiceWorker, message: WorkerMessage, withinMs: number): Promise<unknown> {
  let timeout: ReturnType<typeof setTimeout> | undefined
  const nothing = new Promise<null>((resolve) => {
    timeout = setTimeout(() => resolve(null), withinMs)
  })
  const response: unknown = await Promise.race([messageSW(worker, message), nothing])
  clearTimeout(timeout)
  return response
}
