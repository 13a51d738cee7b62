import { editionDate, portableCache, portablePath } from '../plan/portable/portable-file.ts'

/** A copy of the portable edition in hand: its bytes, and the day of its data as its address names it. */
export interface PortableCopy {
  blob: Blob
  date: string | null
}

async function copyOf(answer: Response, address: string): Promise<PortableCopy> {
  const blob = await answer.blob()
  return { blob: new Blob([blob], { type: 'text/html' }), date: editionDate(answer.url || address) }
}

/** The copy that is kept on the device, null where none is or where nothing can be kept. */
export async function keptPortable(): Promise<PortableCopy | null> {
  try {
    const cache = await caches.open(portableCache)
    const address = new URL(import.meta.env.BASE_URL + portablePath, location.href).href
    const [kept] = await cache.keys(address, { ignoreSearch: true })
    const answer = kept && (await cache.match(kept))
    return answer ? await copyOf(answer, kept.url) : null
  } catch {
    return null
  }
}

/** Fetches the copy; the worker, where there is one, keeps it. Throws where it does not arrive whole. */
export async function fetchPortable(address: string): Promise<PortableCopy> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the portable edition: ${answer.status}`)
  return copyOf(answer, address)
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
