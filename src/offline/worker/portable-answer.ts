import { isWholeEdition } from '../shared/portable-file.ts'

/** The access to network and cache that this needs. */
export interface PortableStore {
  fetch: (request: Request) => Promise<Response>
  /** Opens the cache of the app's copy. */
  open: () => Promise<Pick<Cache, 'put' | 'match' | 'keys' | 'delete'>>
}

/**
 * Answers with the portable edition: from the network where there is one. A complete answer replaces the stored copy,
 * which is sent where there is no network. So whoever downloaded it once has it at an event, even where the network
 * sends something else. If storing fails, the answer is still sent. Rejects like the network where nothing is stored.
 */
export async function portableAnswer(request: Request, { fetch, open }: PortableStore): Promise<Response> {
  const kept = async () => (await open()).match(request.url, { ignoreSearch: true })
  let answer: Response
  let whole: boolean
  try {
    answer = await fetch(request)
    whole = answer.ok && (await isWholeEdition(await answer.clone().blob()))
  } catch (fault) {
    const copy = await kept().catch(() => undefined)
    if (copy) return copy
    throw fault
  }
  if (!whole) return (await kept().catch(() => undefined)) ?? answer
  try {
    const cache = await open()
    // Only its content: with a host's `Vary: *` a browser would refuse to store it.
    const copy = new Response(await answer.clone().blob(), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
    await cache.put(request.url, copy)
    const others = (await cache.keys()).filter(({ url }) => url !== request.url)
    await Promise.all(others.map((other) => cache.delete(other)))
  } catch {
    // No space left: the reader gets the file all the same.
  }
  return answer
}
