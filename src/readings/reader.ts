import type { WordReading } from './marked-readings.ts'

/** A word, or a word in its context. `key`: its letters; # is any digit. `words`: those inside it, from its start. */
export interface Entry {
  key: string
  words: readonly WordReading[]
}

/** What stands before and after a text, so that an entry can say where it begins or ends. */
export const EDGE = '\n'

/** A text with its edges, and its words where they then are. */
export function withEdges({ text, words }: { text: string; words: readonly WordReading[] }) {
  return {
    text: `${EDGE}${text}${EDGE}`,
    words: words.map(({ from, to, reading }) => ({ from: from + 1, to: to + 1, reading })),
  }
}

/** Every digit as #; so is ＊, which stands for a number in the reviewed words of ours. */
export function foldNumbers(text: string): string {
  return text.replace(/[0-9０-９＊]/g, '#')
}

/** Entries by their first letter, the longest first. */
export type EntryIndex = Map<string, Entry[]>

/** Adds an entry with a key that the index does not have yet. */
export function addEntry(index: EntryIndex, entry: Entry): void {
  const first = entry.key.charAt(0)
  const list = index.get(first) ?? []
  const shorter = list.findIndex(({ key }) => key.length < entry.key.length)
  list.splice(shorter === -1 ? list.length : shorter, 0, entry)
  index.set(first, list)
}

/** Returns a function that reads a text, with its edges, by these entries: at each letter, the longest that fits. */
export function readerOf(entries: readonly Entry[]): (text: string) => WordReading[] {
  const index: EntryIndex = new Map()
  for (const entry of entries) addEntry(index, entry)
  return (text) => readBy(index, text)
}

/** The words of a text, with its edges, by what the index has now. */
export function readBy(byFirst: EntryIndex, text: string): WordReading[] {
  const folded = foldNumbers(text)
  const words: WordReading[] = []
  for (let index = 0; index < text.length;) {
    const entry = entryAt(byFirst, text, folded, index)
    for (const { from, to, reading } of entry?.words ?? []) words.push({ from: index + from, to: index + to, reading })
    index += entry?.key.length ?? 1
  }
  return words
}

/** A key with a digit of its own (1分) comes before one with any digit. */
function entryAt(byFirst: ReadonlyMap<string, readonly Entry[]>, text: string, folded: string, index: number) {
  const own = byFirst.get(text.charAt(index))?.find(({ key }) => text.startsWith(key, index))
  const any = byFirst.get(folded.charAt(index))?.find(({ key }) => folded.startsWith(key, index))
  return (own?.key.length ?? 0) >= (any?.key.length ?? 0) ? own : any
}
