import type { WorkerMessage } from '../shared/worker-messages.ts'

/** Says something to a worker that gives no answer. */
export function tellWorker(worker: ServiceWorker, message: WorkerMessage): void {
  worker.postMessage(message)
}

/**
 * What a worker answers, still to be read: it may be of another version. null where nothing comes in time, as from a
 * version that does not know the question.
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
