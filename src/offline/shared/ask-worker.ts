import type { WorkerMessage } from './worker-messages.ts'

/**
 * A worker's answer, of unknown form, because the worker may be of another version. null where none comes within these
 * milliseconds, as from a version that does not know the question. workbox-window's `messageSW` would wait for ever, and
 * what repairs the app must need no library.
 */
export function askWorker(worker: ServiceWorker, message: WorkerMessage, withinMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const end = (answer: unknown) => {
      clearTimeout(timeout)
      port1.close()
      resolve(answer)
    }
    const timeout = setTimeout(() => end(null), withinMs)
    port1.onmessage = ({ data }) => end(data)
    worker.postMessage(message, [port2])
  })
}
