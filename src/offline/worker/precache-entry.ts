import { digestOf, storedResponse } from '../shared/stored-files.ts'

/**
 * An entry of the list that the build writes into the worker. `digest`: what the stored file must have, for checks by
 * the page. `integrity`: for files without a hash in their name, so that the browser never mixes two versions. `critical`:
 * the app cannot start, or its page cannot repair it, without this file. `choice`: stored only for readers who have chosen
 * it.
 */
export interface PrecacheEntry {
  url: string
  revision?: string | null
  integrity?: string
  digest?: string
  critical?: true
  choice?: string
}

/** What the app can do without, by its path under the base: stored if it comes, and never a reason to store nothing. */
export const optionalPaths: readonly string[] = ['manifest.webmanifest', 'app-icons/icon.svg']

/** Whether an entry of the list is one of them. */
export const isOptional = ({ url }: PrecacheEntry) => optionalPaths.includes(url)

/** Whether a response is the file itself and not a page that a host sends instead, with status 200 or an error. */
export function isWhatWasAskedFor(asked: string, { ok, headers }: Response): boolean {
  const isPage = headers.get('Content-Type')?.startsWith('text/html') === true
  return ok && isPage === /\.html(?:\?|$)/.test(asked)
}

/**
 * The file to store, from a response; null where the response is something else or incomplete. Its digest alone says
 * that it is the file: hosts have odd types for a `.txt`.
 */
export async function wholeFile({ url, digest }: PrecacheEntry, answer: Response): Promise<Response | null> {
  if (digest === undefined ? !isWhatWasAskedFor(url, answer) : !answer.ok) return null
  const body = await answer.arrayBuffer()
  if (digest !== undefined && (await digestOf(body)) !== digest) return null
  return storedResponse(url, body)
}

/**
 * The same, with a second request where the first response is not the file: a host that is just publishing may send
 * half a file, which the HTTP cache keeps for a year. `askAnew` bypasses that cache.
 */
export async function wholeFileOf(
  file: PrecacheEntry,
  answer: Response,
  askAnew: () => Promise<Response>,
): Promise<Response | null> {
  return (await wholeFile(file, answer)) ?? wholeFile(file, await askAnew())
}
