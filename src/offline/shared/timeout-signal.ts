/**
 * A signal that aborts with a TimeoutError after these milliseconds, and a way to call it off. `AbortSignal.timeout` does
 * the same, but Safari has it only from version 16 on.
 */
export function timeoutSignal(milliseconds: number): { signal: AbortSignal; clear: () => void } {
  const end = new AbortController()
  const timeout = setTimeout(() => end.abort(new DOMException('no answer in time', 'TimeoutError')), milliseconds)
  return { signal: end.signal, clear: () => clearTimeout(timeout) }
}
