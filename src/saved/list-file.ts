import { faultWords, savedText } from './messages.ts'
import type { SavedReading } from './saved-file.ts'
import type { SavedList } from './saved-list.ts'

/** A file of the reader's, read: the list in it, or in words why there is none. */
export type ListFile = { kind: 'list'; list: SavedList } | { kind: 'refused'; words: string }

/** In bytes. More than any storage of a browser takes of a list; a larger file is no list, and would fill the memory. */
export const LARGEST_LIST_FILE = 20_000_000

/** null for a file in another encoding: its notes would be unreadable. */
function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Reads a file that was chosen or opened. It is measured first. Never throws. `readStored`: reads a list's text. */
export async function readListFile(file: File, readStored: (text: string) => SavedReading): Promise<ListFile> {
  const words = savedText.file
  if (file.size > LARGEST_LIST_FILE) return { kind: 'refused', words: words.tooLarge }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return { kind: 'refused', words: words.unopened }
  const text = decoded(bytes)
  if (text === null) return { kind: 'refused', words: words.otherEncoding }
  const result = readStored(text)
  return result.kind === 'refused'
    ? { kind: 'refused', words: faultWords(result.fault) }
    : { kind: 'list', list: result.list }
}
