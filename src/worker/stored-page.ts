/**
 * Pages are stored on shelves: the projects in one file, the years in another. Sixty pages share most of their words and
 * marks, so together they compress to a third; one shelf is small enough to be read at each opening of a page.
 */
export type Shelf = Record<string, string>

/** One page alone on a shelf would share its words with no other. */
const WITHOUT_SHELF = ['event']

/** The file, under the app's base path, of the shelf on which the page of an address is stored. */
export function shelfOf(address: string): string {
  const [first, second] = address.split('/').filter((part) => part !== '')
  return first === undefined || second === undefined || WITHOUT_SHELF.includes(first)
    ? 'offline/pages.json'
    : `offline/${first}.json`
}

/** The page of an address on its shelf, with or without the address's last slash; undefined where there is none. */
export function pageOn(shelf: Shelf, address: string): string | undefined {
  const name = address.endsWith('/') ? address : `${address}/`
  return Object.hasOwn(shelf, name) ? shelf[name] : undefined
}

/** Answers addresses for which no page is stored: an empty page in which the app finds its way. */
export const shellPage = 'offline/shell.html'

/** The address inside the app, from the path of a full address: `/base/projects/1` under `/base/` is `/projects/1`. */
export function addressUnder(base: string, pathname: string): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname
}

/** Whether an address is that of a file (a picture, a download) and of no page: its last part has a dot. */
export function isFile(pathname: string): boolean {
  return /\.[^/]*$/.test(pathname)
}
