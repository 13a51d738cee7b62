/** A page begins to come within this or not at all. */
const PAGE_WITHIN_MS = 20_000
/** The largest files, by the slowest network that can be called one; less than a page waits that takes a new version. */
const FILE_WITHIN_MS = 30_000

function endAfter(milliseconds: number): { signal: AbortSignal; calm: () => void } {
  const end = new AbortController()
  const timeout = setTimeout(() => end.abort(), milliseconds)
  return { signal: end.signal, calm: () => clearTimeout(timeout) }
}

/**
 * A page from the network, or a rejection where it hangs: a request without an end keeps the worker from being replaced,
 * so that a new version that a reader took would not come.
 */
export async function fetchPage(request: Request): Promise<Response> {
  const { signal, calm } = endAfter(PAGE_WITHIN_MS)
  const answer = await fetch(request, { signal })
  calm()
  return answer
}

/** A file from the network, all of it in time, or a rejection. */
export function fetchFile(request: RequestInfo, init?: RequestInit): Promise<Response> {
  return fetch(request, { ...init, signal: endAfter(FILE_WITHIN_MS).signal })
}
