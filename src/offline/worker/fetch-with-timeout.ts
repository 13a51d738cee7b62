/** A page must begin to arrive within this time. */
const PAGE_WITHIN_MS = 20_000
/**
 * Time for the largest files over a very slow network; less than the time that a page waits when it accepts a new
 * version.
 */
const FILE_WITHIN_MS = 30_000

function timeoutSignal(milliseconds: number): { signal: AbortSignal; clear: () => void } {
  const end = new AbortController()
  const timeout = setTimeout(() => end.abort(), milliseconds)
  return { signal: end.signal, clear: () => clearTimeout(timeout) }
}

/**
 * Fetches a page; rejects if the network hangs. A request without an end would keep the old worker alive, and an
 * accepted new version could not activate.
 */
export async function fetchPage(request: Request): Promise<Response> {
  const { signal, clear } = timeoutSignal(PAGE_WITHIN_MS)
  const answer = await fetch(request, { signal })
  clear()
  return answer
}

/** Fetches a file completely; rejects if it takes too long. */
export function fetchFile(request: RequestInfo, init?: RequestInit): Promise<Response> {
  return fetch(request, { ...init, signal: timeoutSignal(FILE_WITHIN_MS).signal })
}
