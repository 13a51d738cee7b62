/**
 * The path, under the app's base, of the file with every page in its stored form. One file, because sixty pages share
 * most of their words, so that together they compress to a quarter.
 */
export const pagesFile = 'offline/pages.txt'

/** How many bytes each page has, in the order in which they stand after the first line. */
type PageSizes = Readonly<Record<string, number>>

/** How many bytes are read to find the first line. */
const LONGEST_FIRST_LINE = 65_536

/**
 * Packs pages into one file: a line of JSON with the size of each address, then the pages, so that opening one reads
 * no other. Throws where there are so many pages that the line becomes too long.
 */
export function packPages(pages: Readonly<Record<string, string>>): string {
  const sizeOf = (text: string) => new TextEncoder().encode(text).length
  const sizes: PageSizes = Object.fromEntries(Object.entries(pages).map(([address, html]) => [address, sizeOf(html)]))
  const line = `${JSON.stringify(sizes)}\n`
  if (sizeOf(line) > LONGEST_FIRST_LINE) throw new Error('too many pages for the first line of the file of pages')
  return line + Object.values(pages).join('')
}

/** The sizes in the first line; null if the cache returns anything but the file that the build made. */
function readSizes(line: string): PageSizes | null {
  try {
    const sizes: unknown = JSON.parse(line)
    return typeof sizes === 'object' ? (sizes as PageSizes | null) : null
  } catch {
    return null
  }
}

/** What the first line says, and where the pages begin; null where the file is damaged there. */
async function sizesIn(file: Blob): Promise<{ sizes: PageSizes; pagesFrom: number } | null> {
  const beginning = new Uint8Array(await file.slice(0, LONGEST_FIRST_LINE).arrayBuffer())
  const lineEnd = beginning.indexOf('\n'.charCodeAt(0))
  const sizes = readSizes(new TextDecoder().decode(beginning.slice(0, lineEnd)))
  return sizes && { sizes, pagesFrom: lineEnd + 1 }
}

const nameOf = (address: string) => (address.endsWith('/') ? address : `${address}/`)

/**
 * The page of an address, with or without its last slash; undefined where there is none, or where the file is damaged
 * or ends too early.
 */
export async function pageIn(file: Blob, address: string): Promise<Blob | undefined> {
  const found = await sizesIn(file)
  if (!found) return undefined
  const name = nameOf(address)
  let from = found.pagesFrom
  for (const [one, size] of Object.entries(found.sizes)) {
    const to = from + size
    if (one === name) return to > file.size ? undefined : file.slice(from, to, 'text/html; charset=utf-8')
    from = to
  }
  return undefined
}

/** Whether an address has a page in the file, also where the page itself is damaged; null where the file does not say. */
export async function listsPage(file: Blob, address: string): Promise<boolean | null> {
  const found = await sizesIn(file)
  return found && Object.hasOwn(found.sizes, nameOf(address))
}
