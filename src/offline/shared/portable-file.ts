import type { Edition } from '../../plan/annotations.ts'

/** Where the build puts the portable edition: inside the app, without the leading slash. */
export const portablePath = 'portable/ayumi.html'

/**
 * The name of the cache in which a downloaded copy is kept for handing it on without a network. `scope`: where the app is
 * published, as a host may hold it at several addresses, each with its own copy.
 */
export function portableCache(scope: string): string {
  return `portable-${scope}`
}

/** The query parameter for the edition. The server ignores it and sends its one file. */
const EDITION_KEY = 'edition'

/** The address of an edition, below the app's base path: the day of its data and the app's version are in it. */
export function portableAddress(date: string, version: string): string {
  return `${portablePath}?${EDITION_KEY}=${date}_${version}`
}

/** The day of the data (`2026-11-22`) that an edition's address names; null where it names none. */
export function editionDate(address: string): string | null {
  return new RegExp(`[?&]${EDITION_KEY}=(\\d{4}-\\d{2}-\\d{2})_`).exec(address)?.[1] ?? null
}

/** A line in the head of the file with the day of its data, readable whatever its address is. */
export function editionMark(date: string): string {
  return `<meta name="edition" content="${date}">`
}

/** The day in that line, from the beginning of a file's text; null where there is none. */
export function editionIn(head: string): string | null {
  return /<meta name="edition" content="(\d{4}-\d{2}-\d{2})">/.exec(head)?.[1] ?? null
}

const FOOTER = /<!--whole (\d+)-->\n$/
const LONGEST_FOOTER = 40

/**
 * The file with a last line that gives the number of bytes before it. By it a whole file can be distinguished from half a
 * file and from another page that a network sends.
 */
export function withLengthFooter(html: string): string {
  return `${html}<!--whole ${new TextEncoder().encode(html).length}-->\n`
}

/** Whether this is a portable edition, and all of it. */
export async function isWholeEdition(file: Blob): Promise<boolean> {
  const footer = FOOTER.exec(await file.slice(-LONGEST_FOOTER).text())
  return footer !== null && Number(footer[1]) === file.size - footer[0].length
}

const NOT_IN_FILE_NAMES = /[\\/:*?"<>|\s]/g

/** What the file is called on the reader's device: the app's name and the day of the data. */
export function portableName(appName: string, date: Edition['date']): string {
  return `${appName.replace(NOT_IN_FILE_NAMES, '')}_${date}.html`
}
