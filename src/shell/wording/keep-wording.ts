import { askWorker } from '../../offline/shared/ask-worker.ts'
import { serviceWorkers } from '../../offline/shared/service-workers.ts'
import type { WordingKind } from '../../record/wording/wording.ts'

/** As long as the worker may take for the files. */
const STORED_WITHIN_MS = 60_000

/** What the files of a wording have in their names: `src/build/asset-names.ts`. */
const choices: Readonly<Record<WordingKind, string>> = { easy: 'easy', english: 'en' }

/**
 * Has what was chosen stored for when there is no network, the pages of the language too. Resolves with whether it is
 * stored; not at all where the browser stores nothing. A worker of an earlier version does not answer: false.
 */
export async function keepWording(kind: WordingKind): Promise<boolean> {
  const registration = await serviceWorkers()?.ready
  const worker = registration?.active
  return worker
    ? (await askWorker(worker, { type: 'KEEP_CHOSEN', choice: choices[kind] }, STORED_WITHIN_MS)) === true
    : false
}
