import { timeoutSignal } from './timeout-signal.ts'

/**
 * Why a file of the app did not arrive. `offline`: no network; `unanswered`: a server takes the request and does not
 * answer; `portal`: another page comes in their place (a Wi-Fi's login, a host that is set up wrongly); `server`: an
 * error of the host's own.
 */
export type HostFault = 'offline' | 'unanswered' | 'portal' | 'server'

const RESPONSE_WITHIN_MS = 20_000

/** Fetches a path under the base from the server itself, past every cache. Rejects without a network, and after a while. */
export function fetchPastCaches(base: string): (path: string) => Promise<Response> {
  return (path) => fetch(base + path, { cache: 'reload', signal: timeoutSignal(RESPONSE_WITHIN_MS).signal })
}

/** What a rejected request means. Older browsers do not pass on the reason why it was aborted; only time aborts here. */
export function rejectionFault(error: unknown): HostFault {
  return error instanceof DOMException && /^(?:Timeout|Abort)Error$/.test(error.name) ? 'unanswered' : 'offline'
}

/** What is wrong with the response for a file that is no page; null where it may be the file. */
export function responseFault({ ok, headers, type }: Response): HostFault | null {
  const isPage = headers.get('Content-Type')?.startsWith('text/html') === true
  // A page with an error status is the host's error page. A page with any other status was sent instead of the file.
  if (type === 'opaqueredirect' || (ok && isPage)) return 'portal'
  return ok ? null : 'server'
}
