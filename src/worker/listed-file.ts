/**
 * A file on the list that the build writes into the worker. `digest` tells a reader's page what must be stored. Where the
 * name does not tell the content, `integrity` tells the browser too, so that no two versions mix.
 */
export interface ListedFile {
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
