/**
 * Every page in its stored form, under the app's base path. In one file: sixty pages share most of their words and
 * marks, so that together they travel in a quarter of what they would take alone.
 */
export const pagesFile = 'offline/pages.txt'

/** Where each page stands, from and up to, in bytes after the first line. */
type PagePlaces = Readonly<Record<string, readonly [from: number, to: number]>>

/** So many bytes are read to find the first line. */
const LONGEST_FIRST_LINE = 65_536

/**
 * The file of pages by their addresses: a line of JSON with their places, then the pages one after the other, so that
 * opening one reads no other. Throws where there are so many pages that the line grows too long.
 */
export function packPages(pages: Readonly<Record<string, string>>): string {
  const sizeOf = (text: string) => new TextEncoder().encode(text).length
  const places: Record<string, [number, number]> = {}
  let end = 0
  for (const [address, html] of Object.entries(pages)) {
    const from = end
    end += sizeOf(html)
    places[address] = [from, end]
  }
  const line = `${JSON.stringify(places)}\n`
  if (sizeOf(line) > LONGEST_FIRST_LINE) throw new Error('too many pages for the first line of the file of pages')
  return line + Object.values(pages).join('')
}

/** The places that the first line names; null where the store gives something else than what the build made. */
function readPlaces(line: string): PagePlaces | null {
  try {
    const places: unknown = JSON.parse(line)
    return typeof places === 'object' ? (places as PagePlaces | null) : null
  } catch {
    return null
  }
}

/**
 * The page of an address, with or without the address's last slash; undefined where there is none, also where the file
 * is damaged or ends before the page does.
 */
export async function pageIn(file: Blob, address: string): Promise<Blob | undefined> {
  const beginning = new Uint8Array(await file.slice(0, LONGEST_FIRST_LINE).arrayBuffer())
  const lineEnd = beginning.indexOf('\n'.charCodeAt(0))
  const places = readPlaces(new TextDecoder().decode(beginning.slice(0, lineEnd)))
  const name = address.endsWith('/') ? address : `${address}/`
  const place = places && Object.hasOwn(places, name) ? places[name] : undefined
  if (place === undefined) return undefined
  const [from, to] = place
  const pagesFrom = lineEnd + 1
  if (pagesFrom + to > file.size) return undefined
  return file.slice(pagesFrom + from, pagesFrom + to, 'text/html; charset=utf-8')
}
