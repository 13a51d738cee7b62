import { digestOf } from '../shared/stored-files.ts'

/**
 * A file on the list that the build writes into the worker. `digest` tells a reader's page what must be stored. Where the
 * name does not tell the content, `integrity` tells the browser too, so that no two versions mix.
 */
export interface PrecacheEntry {
  url: string
  revision?: string | null
  integrity?: string
  digest?: string
}

/** Whether an answer is the file itself and not a page that a host sends in its place, with a good status or a bad one. */
export function isWhatWasAskedFor(asked: string, { ok, headers }: Response): boolean {
  const isPage = headers.get('Content-Type')?.startsWith('text/html') === true
  return ok && isPage === /\.html(?:\?|$)/.test(asked)
}

/**
 * The listed file out of an answer, to be stored; null where the answer is something else, or only a part of it. Says
 * nothing of a way on which it came: an answer that was sent on from another address may not open a page.
 */
export async function wholeFile({ url, digest }: PrecacheEntry, answer: Response): Promise<Response | null> {
  if (!isWhatWasAskedFor(url, answer)) return null
  const body = await answer.arrayBuffer()
  if (digest !== undefined && (await digestOf(body)) !== digest) return null
  return new Response(body, { headers: answer.headers })
}

/**
 * The same, asked for once more where the first answer is not the file: a host in the middle of publishing sends half a
 * file that its browser then keeps for a year. `askAnew` asks past that store.
 */
export async function wholeFileOf(
  file: PrecacheEntry,
  answer: Response,
  askAnew: () => Promise<Response>,
): Promise<Response | null> {
  return (await wholeFile(file, answer)) ?? wholeFile(file, await askAnew())
}

/** Whether the app does not start, or cannot be mended by its page, without the whole of this file. */
export function startsTheApp({ url }: PrecacheEntry): boolean {
  return url.startsWith('offline/') || /^assets\/(?:app|before-paint|index|rolldown-runtime)-/.test(url)
}
