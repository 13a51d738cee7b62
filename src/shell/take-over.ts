/** The page for unknown addresses is made from one that no plan has. */
export const unknownAddress = '/404'

/** What becomes of the page that stands there: `hydrate` it, `draw` another in its place, or `leave` it to be read as it is. */
export type TakeOver = 'hydrate' | 'draw' | 'leave'

/** A location as the app's list of addresses has it: `/base/projects/1` under `/base/` is `/projects/1/`. */
export function addressOfPath(base: string, pathname: string): string {
  const address = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname
  return address.endsWith('/') ? address : `${address}/`
}

/**
 * A page is hydrated only where it is the page of the address that is open. `page`: the address that it was built for,
 * undefined where it is empty; `address`: the one that is open; `addresses`: all that have a page. A host that gives its
 * home page for whatever it does not know gets the page that helps; a page under another spelling of its address
 * (`//projects/1/`), or in a web archive (`/web/…/https://…`), is not touched.
 */
export function takeOverOf(page: string | undefined, address: string, addresses: readonly string[]): TakeOver {
  if (page === undefined) return 'draw'
  const wanted = addresses.includes(address) ? address : unknownAddress
  if (page === wanted) return 'hydrate'
  const isHomeForAnything = page === '/' && !address.includes('//')
  return wanted !== unknownAddress || isHomeForAnything ? 'draw' : 'leave'
}
