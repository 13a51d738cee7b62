/** The file, under the app's base path, in which the page of an address is stored for offline. */
export function storedPageOf(address: string): string {
  const path = address.replace(/^\/+|\/+$/g, '')
  return `offline/${path === '' ? 'home' : path}.html`
}

/** Answers addresses for which no page is stored: an empty page in which the app finds its way. */
export const shellPage = 'offline/shell.html'

/** The address inside the app, from the path of a full address: `/base/projects/1` under `/base/` is `/projects/1`. */
export function addressUnder(base: string, pathname: string): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname
}
