import { embedsAddress } from '../../plan/embed-addresses.ts'

/**
 * The path of an empty page for addresses without a stored page. The app starts in it and shows the right view. As a text,
 * because hosts that add scripts to HTML would change it, and a changed file is not stored.
 */
export const shellFile = 'offline/shell.txt'

/**
 * The address inside the app, from the path of a full address: `/base/projects/1` under `/base/` is `/projects/1`. A
 * folder's own page (`/projects/1/index.html`, as some hosts and file managers call it) is the folder.
 */
export function addressUnder(base: string, pathname: string): string {
  const address = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname
  return address.replace(/\/index\.html$/, '/')
}

/** Whether an address is a file (a picture, a download) and not a page: its last part has a dot. */
export function isFile(pathname: string): boolean {
  return /\.[^/]*$/.test(pathname)
}

/** Whether an address is one of the pages that other sites show in a frame: the network's, and never stored. */
export function isEmbed(address: string): boolean {
  return address.startsWith(embedsAddress)
}

/** A response that is a page of this app; rejects for any other. */
export async function ownPage(response: Response): Promise<Response> {
  if (!(await response.clone().text()).includes(' data-page="')) throw new Error('not a page of the app')
  return response
}
