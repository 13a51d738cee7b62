import { askWorker } from '../offline/shared/ask-worker.ts'
import { FURIGANA_CHOICE, READ_ALOUD_CHOICE } from '../offline/shared/chosen-files.ts'
import { serviceWorkers } from '../offline/shared/service-workers.ts'

/** As long as the worker may take for the files. */
const STORED_WITHIN_MS = 60_000

/** Has what reads aloud, and the dictionary of readings, stored for when there is no network. */
export async function storeReadAloud(): Promise<void> {
  const registration = await serviceWorkers()?.ready
  for (const choice of [READ_ALOUD_CHOICE, FURIGANA_CHOICE])
    if (registration?.active) await askWorker(registration.active, { type: 'KEEP_CHOSEN', choice }, STORED_WITHIN_MS)
}
