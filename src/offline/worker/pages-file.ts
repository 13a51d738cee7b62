/**
 * The path, under the app's base, of the file with every page in its stored form. One file, because sixty pages share
 * most of their words, so that together they compress to a quarter.
 */
export const pagesFile = 'offline/pages.txt'

/** The range of each page, in bytes after the first line. */
type PageRanges = Readonly<Record<string, readonly [from: number, to: number]>>

/** How many bytes are read to find the first line. */
const LONGEST_FIRST_LINE = 65_536

/**
 * Packs pages into one file: a line of JSON with the range of each address, then the pages, so that opening one reads
 * no other. Throws where there are so many pages that the line becomes too long.
 */
export function packPages(pages: Readonly<Record<string, string>>): string {
  const sizeOf = (text: string) => new TextEncoder().encode(text).length
  const ranges: Record<string, [number, number]> = {}
  let end = 0
  for (const [address, html] of Object.entries(pages)) {
    const from = end
    end += sizeOf(html)
    ranges[address] = [from, end]
  }
  const line = `${JSON.stringify(ranges)}\n`
  if (sizeOf(line) > LONGEST_FIRST_LINE) throw new Error('too many pages for the first line of the file of pages')
  return line + Object.values(pages).join('')
}

/** The ranges in the first line; null if the cache returns anything but the file that the build made. */
function readRanges(line: string): PageRanges | null {
  try {
    const ranges: unknown = JSON.parse(line)
    return typeof ranges === 'object' ? (ranges as PageRanges | null) : null
  } catch {
    return null
  }
}

/** What the first line says, and where the pages begin; null where the file is damaged there. */
async function rangesIn(file: Blob): Promise<{ ranges: PageRanges; pagesFrom: number } | null> {
  const beginning = new Uint8Array(await file.slice(0, LONGEST_FIRST_LINE).arrayBuffer())
  const lineEnd = beginning.indexOf('\n'.charCodeAt(0))
  const ranges = readRanges(new TextDecoder().decode(beginning.slice(0, lineEnd)))
  return ranges && { ranges, pagesFrom: lineEnd + 1 }
}

const nameOf = (address: string) => (address.endsWith('/') ? address : `${address}/`)

/**
 * The page of an address, with or without its last slash; undefined where there is none, or where the file is damaged
 * or ends too early.
 */
export async function pageIn(file: Blob, address: string): Promise<Blob | undefined> {
  const found = await rangesIn(file)
  const name = nameOf(address)
  const range = found && Object.hasOwn(found.ranges, name) ? found.ranges[name] : undefined
  if (!found || range === undefined) return undefined
  const [from, to] = range
  if (found.pagesFrom + to > file.size) return undefined
  return file.slice(found.pagesFrom + from, found.pagesFrom + to, 'text/html; charset=utf-8')
}

/** Whether an address has a page in the file, also where the page itself is damaged; null where the file does not say. */
export async function listsPage(file: Blob, address: string): Promise<boolean | null> {
  const found = await rangesIn(file)
  return found && Object.hasOwn(found.ranges, nameOf(address))
}
