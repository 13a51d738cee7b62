/** Answers addresses for which no page is stored: an empty page in which the app finds its way. */
export const shellPage = 'offline/shell.html'

/**
 * The address inside the app, from the path of a full address: `/base/projects/1` under `/base/` is `/projects/1`. A
 * folder's own page (`/projects/1/index.html`, as some hosts and file managers call it) is the folder.
 */
export function addressUnder(base: string, pathname: string): string {
  const address = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname
  return address.replace(/\/index\.html$/, '/')
}

/** Whether an address is that of a file (a picture, a download) and of no page: its last part has a dot. */
export function isFile(pathname: string): boolean {
  return /\.[^/]*$/.test(pathname)
}
