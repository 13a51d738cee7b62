import { editionDate, editionIn, isWholeEdition, portableCache, portablePath } from '../shared/portable-file.ts'

/** A copy of the portable edition in hand: its bytes, and the day of its data as it or its address tells it. */
export interface PortableCopy {
  blob: Blob
  date: string | null
}

/** How far into the file its head is sure to tell the day. */
const HEAD_BYTES = 4000

async function copyOf(answer: Response, address: string): Promise<PortableCopy> {
  const blob = await answer.blob()
  const date = editionIn(await blob.slice(0, HEAD_BYTES).text()) ?? editionDate(answer.url || address)
  return { blob: new Blob([blob], { type: 'text/html' }), date }
}

/** The copy that is kept on the device, null where none is or where nothing can be kept. */
export async function keptPortable(): Promise<PortableCopy | null> {
  try {
    const scope = new URL(import.meta.env.BASE_URL, location.href).href
    const name = portableCache(scope)
    // Only to look makes no store: a retired worker would come again to remove it.
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
 * Fetches the copy; the worker, where there is one, keeps it. Throws where something else comes, or only a part of it, and
 * when `signal` ends it.
 */
export async function fetchPortable(address: string, signal: AbortSignal): Promise<PortableCopy> {
  const answer = await fetch(address, { signal })
  const copy = await copyOf(answer, address)
  if (!answer.ok || !(await isWholeEdition(copy.blob))) throw new Error(`the portable edition: ${answer.status}`)
  return copy
}

/** Whether the device's own sharing takes this file. */
export function canShareFile(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] })
}

/** Hands the file to the device's own sharing. Changing one's mind is no failure; anything else throws. */
export async function shareFile(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] })
  } catch (fault) {
    if (!(fault instanceof DOMException && fault.name === 'AbortError')) throw fault
  }
}
