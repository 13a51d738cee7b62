import { editionDate, editionIn, isWholeEdition, portableCache, portablePath } from '../shared/portable-file.ts'

/** A copy of the portable edition: its bytes, and the date of its data, from the file or from its address. */
export interface PortableCopy {
  blob: Blob
  date: string | null
}

/** The date is in the head, within this many bytes. */
const HEAD_BYTES = 4000

async function copyOf(answer: Response, address: string): Promise<PortableCopy> {
  const blob = await answer.blob()
  const date = editionIn(await blob.slice(0, HEAD_BYTES).text()) ?? editionDate(answer.url || address)
  return { blob: new Blob([blob], { type: 'text/html' }), date }
}

/** The stored copy; null where there is none or where nothing can be stored. */
export async function keptPortable(): Promise<PortableCopy | null> {
  try {
    const scope = new URL(import.meta.env.BASE_URL, location.href).href
    const name = portableCache(scope)
    // Looking must not create a cache: a retired worker would install again to remove it.
    if (!(await caches.has(name))) return null
    const cache = await caches.open(name)
    const address = scope + portablePath
    const [kept] = await cache.keys(address, { ignoreSearch: true })
    const answer = kept && (await cache.match(kept))
    return answer ? await copyOf(answer, kept.url) : null
  } catch {
    return null
  }
}

/**
 * Downloads the copy; the worker, if there is one, stores it. Throws if the answer is something else or incomplete, and
 * when `signal` aborts it.
 */
export async function fetchPortable(address: string, signal: AbortSignal): Promise<PortableCopy> {
  const answer = await fetch(address, { signal })
  const copy = await copyOf(answer, address)
  if (!answer.ok || !(await isWholeEdition(copy.blob))) throw new Error(`the portable edition: ${answer.status}`)
  return copy
}

/** Whether the device can share this file. */
export function canShareFile(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] })
}

/** Opens the device's share dialog with the file. Cancelling is not a failure; anything else throws. */
export async function shareFile(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] })
  } catch (fault) {
    if (!(fault instanceof DOMException && fault.name === 'AbortError')) throw fault
  }
}
