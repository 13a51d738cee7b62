/** A file on the worker's list. Where its name does not tell its content, its hash does. */
export interface StoredFile {
  url: string
  revision?: string | null
  integrity?: string
}

/** Whether an answer is the file itself and not a page that a host sends in its place, with a good status or a bad one. */
export function isWhatWasAskedFor(asked: string, { ok, headers }: Response): boolean {
  const isPage = headers.get('Content-Type')?.startsWith('text/html') === true
  return ok && isPage === /\.html(?:\?|$)/.test(asked)
}
