/** The page for unknown addresses is made from one that no plan has. */
export const unknownAddress = '/404'

/** What becomes of the page that stands there: `hydrate` it, `draw` another in its place, or `leave` it to be read as it is. */
export type TakeOver = 'hydrate' | 'draw' | 'leave'

/** A path without percent-encoding, which may be written in capitals or not; one that cannot be decoded is left as it is. */
function decoded(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch {
    return pathname
  }
}

/** A location as the app's list of addresses has it: `/base/projects/1` under `/base/` is `/projects/1/`. */
export function addressOfPath(base: string, pathname: string): string {
  const [above, path] = [decoded(base), decoded(pathname)]
  const address = path.startsWith(above) ? `/${path.slice(above.length)}` : path
  return address.endsWith('/') ? address : `${address}/`
}

/**
 * Whether the app runs where it was built for. A web archive, or a proxy that puts pages under addresses of its own, gives
 * other addresses to the scripts too. `script`: the full address of one of them; `base`: the base path.
 */
export function isAtHome(base: string, script: string): boolean {
  return decoded(new URL(script).pathname).startsWith(`${decoded(base)}assets/`)
}

/**
 * Whether another site shows the page in a frame, where a reader could be made to press what they do not see. Headers forbid
 * it, but some hosts cannot send them with an unknown address. `top`: the window's.
 */
export function isFramedElsewhere(frame: { readonly top: { readonly document: unknown } | null }): boolean {
  try {
    return frame.top?.document === undefined
  } catch {
    return true
  }
}

/**
 * A page is hydrated only where it is the page of the address that is open. `page`: the address that it was built for,
 * undefined where it is empty; `address`: the one that is open; `addresses`: all that have a page. A host that gives its
 * home page for whatever it does not know gets the page that helps; a page under another spelling of its address
 * (`//projects/1/`) is not touched.
 */
export function takeOverOf(page: string | undefined, address: string, addresses: readonly string[]): TakeOver {
  if (page === undefined) return 'draw'
  const wanted = addresses.includes(address) ? address : unknownAddress
  if (page === wanted) return 'hydrate'
  const isHomeForAnything = page === '/' && !address.includes('//')
  return wanted !== unknownAddress || isHomeForAnything ? 'draw' : 'leave'
}
