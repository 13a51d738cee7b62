import { readStoredList, type StoredList } from '../shared/stored-files.ts'
import { askWorker } from '../shared/ask-worker.ts'

/** A worker that is stopped needs a moment to wake; one of an older version never answers. */
const ANSWER_WITHIN_MS = 8000

/** Asks a worker for the list of what it has stored; null where it does not answer with one. */
export async function askForList(worker: ServiceWorker): Promise<StoredList | null> {
  return readStoredList(await askWorker(worker, { type: 'STORED_LIST' }, ANSWER_WITHIN_MS))
}
