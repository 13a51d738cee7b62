import { askWorker } from '../../offline/shared/ask-worker.ts'
import { serviceWorkers } from '../../offline/shared/service-workers.ts'

/** As long as the worker may take for the files. */
const STORED_WITHIN_MS = 60_000

/**
 * Has what was chosen stored for when there is no network, the pages of the language too. Resolves with whether it is
 * stored; not at all where the browser stores nothing. A worker of an earlier version does not answer: false.
 * `choice`: what its files have in their names (`src/build/asset-names.ts`): 'easy', or a language's tag.
 */
export async function keepWording(choice: string): Promise<boolean> {
  const registration = await serviceWorkers()?.ready
  const worker = registration?.active
  return worker ? (await askWorker(worker, { type: 'KEEP_CHOSEN', choice }, STORED_WITHIN_MS)) === true : false
}
