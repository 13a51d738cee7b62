import { timeoutSignal } from '../shared/timeout-signal.ts'

/** A response must begin to arrive within this time. */
const BEGINS_WITHIN_MS = 20_000
/**
 * Time for the largest files over a very slow network; less than the time that a page waits when it accepts a new
 * version.
 */
const FILE_WITHIN_MS = 30_000

/** The limits of a file: the response must begin soon and be complete in time. Call `begin` once it has begun. */
export function fileLimit(): { signal: AbortSignal; begin: () => void } {
  const beginning = timeoutSignal(BEGINS_WITHIN_MS)
  const whole = timeoutSignal(FILE_WITHIN_MS)
  const end = new AbortController()
  for (const { signal } of [beginning, whole]) signal.addEventListener('abort', () => end.abort(signal.reason))
  return { signal: end.signal, begin: beginning.clear }
}

/**
 * Fetches a page; rejects if the network hangs. A request without an end would keep the old worker alive, and an
 * accepted new version could not activate.
 */
export async function fetchPage(request: Request): Promise<Response> {
  const { signal, clear } = timeoutSignal(BEGINS_WITHIN_MS)
  const answer = await fetch(request, { signal })
  clear()
  return answer
}

/** Fetches a file completely; rejects if it takes too long. */
export async function fetchFile(request: RequestInfo, init?: RequestInit): Promise<Response> {
  const { signal, begin } = fileLimit()
  const answer = await fetch(request, { ...init, signal })
  begin()
  return answer
}
