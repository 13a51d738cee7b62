import { isWholeEdition } from '../shared/portable-file.ts'

/** What the worker needs of its surroundings to keep the portable edition. */
export interface PortableStore {
  fetch: (request: Request) => Promise<Response>
  /** Opens the cache of the app's copy. */
  open: () => Promise<Pick<Cache, 'put' | 'match' | 'keys' | 'delete'>>
}

/**
 * The portable edition, fresh from the network while there is one. What came is kept if it is the edition and all of it,
 * in the place of what was kept before, and given again without a network: nobody who took it once is left without it at
 * the event, whatever a network sends instead. A copy that cannot be kept is still given. Throws as the network does
 * where nothing was kept.
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
    await cache.put(request.url, answer.clone())
    const others = (await cache.keys()).filter(({ url }) => url !== request.url)
    await Promise.all(others.map((other) => cache.delete(other)))
  } catch {
    // No room: the reader has the file all the same.
  }
  return answer
}
