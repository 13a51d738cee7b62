/**
 * The path, under the app's base, of the file with every page in its stored form. One file, because sixty pages share
 * most of their words, so that together they compress to a quarter.
 */
export const pagesFile = 'offline/pages.txt'

/** The range of each page, in bytes after the first line. */
type PagePlaces = Readonly<Record<string, readonly [from: number, to: number]>>

/** How many bytes are read to find the first line. */
const LONGEST_FIRST_LINE = 65_536

/**
 * Packs pages into one file: a line of JSON with the range of each address, then the pages, so that opening one reads
 * no other. Throws where there are so many pages that the line becomes too long.
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

/** The ranges in the first line; null if the cache returns anything but the file that the build made. */
function readPlaces(line: string): PagePlaces | null {
  try {
    const places: unknown = JSON.parse(line)
    return typeof places === 'object' ? (places as PagePlaces | null) : null
  } catch {
    return null
  }
}

/** What the first line says, and where the pages begin; null where the file is damaged there. */
async function placesIn(file: Blob): Promise<{ places: PagePlaces; pagesFrom: number } | null> {
  const beginning = new Uint8Array(await file.slice(0, LONGEST_FIRST_LINE).arrayBuffer())
  const lineEnd = beginning.indexOf('\n'.charCodeAt(0))
  const places = readPlaces(new TextDecoder().decode(beginning.slice(0, lineEnd)))
  return places && { places, pagesFrom: lineEnd + 1 }
}

const nameOf = (address: string) => (address.endsWith('/') ? address : `${address}/`)

/**
 * The page of an address, with or without its last slash; undefined where there is none, or where the file is damaged
 * or ends too early.
 */
export async function pageIn(file: Blob, address: string): Promise<Blob | undefined> {
  const found = await placesIn(file)
  const name = nameOf(address)
  const place = found && Object.hasOwn(found.places, name) ? found.places[name] : undefined
  if (!found || place === undefined) return undefined
  const [from, to] = place
  if (found.pagesFrom + to > file.size) return undefined
  return file.slice(found.pagesFrom + from, found.pagesFrom + to, 'text/html; charset=utf-8')
}

/** Whether an address has a page in the file, also where the page itself is damaged; null where the file does not say. */
export async function listsPage(file: Blob, address: string): Promise<boolean | null> {
  const found = await placesIn(file)
  return found && Object.hasOwn(found.places, nameOf(address))
}
