import { askWorker } from '../offline/shared/ask-worker.ts'
import { choiceOf, chosenCache, DATA_CHOICE } from '../offline/shared/chosen-files.ts'
import { serviceWorkers } from '../offline/shared/service-workers.ts'

/** As long as the worker may take for the file. */
const STORED_WITHIN_MS = 60_000

const scope = () => new URL(import.meta.env.BASE_URL, location.href).href

/** The files of open data that were stored for when there is no network, by path; null where they were not. */
async function keptFiles(): Promise<Record<string, string> | null> {
  try {
    const cache = await caches.open(chosenCache(scope()))
    const stored = (await cache.keys()).filter(({ url }) => choiceOf(url.slice(scope().length)) === DATA_CHOICE)
    // Of two versions the later was stored last.
    const newest = stored.at(-1)
    const file = newest && (await cache.match(newest))
    return file ? ((await file.json()) as Record<string, string>) : null
  } catch {
    return null
  }
}

/** Whether the files that no page can make are stored. Never rejects. */
export async function areFilesKept(): Promise<boolean> {
  return (await keptFiles()) !== null
}

/** Has them stored for when there is no network. Resolves with whether they are. */
export async function keepFiles(): Promise<boolean> {
  const registration = await serviceWorkers()?.ready
  const worker = registration?.active
  return worker
    ? (await askWorker(worker, { type: 'KEEP_CHOSEN', choice: DATA_CHOICE }, STORED_WITHIN_MS)) === true
    : false
}

/** A published file from the network, or as it was stored; null where it is in neither. `path`: under the app's base. */
export async function fetchedOrKept(path: string): Promise<Blob | null> {
  const answer = await fetch(import.meta.env.BASE_URL + path).catch(() => null)
  // The page of a network that asks for a login is none of our files.
  if (answer?.ok && answer.headers.get('Content-Type')?.startsWith('text/html') !== true) return answer.blob()
  const text = (await keptFiles())?.[path]
  return text === undefined ? null : new Blob([text])
}
