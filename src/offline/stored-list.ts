import { storedListQuestion, type StoredList } from '../plan/stored-files.ts'

/** A worker that is stopped needs a moment to wake; one of an older version never answers. */
const ANSWER_WITHIN_MS = 8000

/** Asks a worker for the list of what it has stored; null where it does not answer. */
export function askForList(worker: ServiceWorker): Promise<StoredList | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const answered = (list: StoredList | null) => {
      clearTimeout(patience)
      port1.close()
      resolve(list)
    }
    const patience = setTimeout(() => answered(null), ANSWER_WITHIN_MS)
    port1.onmessage = ({ data }) => answered(data as StoredList)
    worker.postMessage(storedListQuestion, [port2])
  })
}
