import { foldText, type Folded, joined } from './fold.ts'

/** A folded text with its words in kana. */
export interface KanaReadings extends Folded {
  /** The positions where a word or a letter begins. */
  begins: ReadonlySet<number>
  /** Those of them where a word of the reading table begins. */
  words: ReadonlySet<number>
}

/**
 * How a word of the text is read. `begins`: the positions in the reading where the word, or a shorter word at its end,
 * begins.
 */
interface WordReading {
  word: string
  reading: string
  begins: readonly number[]
}

/** Readings by the first character of the word, longest words first. */
export type ReadingTable = ReadonlyMap<string, readonly WordReading[]>

/** Prepares the readings of words for `inKana`. */
export function readingTable(readings: Readonly<Record<string, string>>): ReadingTable {
  const table = new Map<string, WordReading[]>()
  const entries = Object.entries(readings).map(([word, reading]) => ({
    word: foldText(word),
    reading: foldText(reading),
    begins: [0],
  }))
  for (const entry of entries.sort((one, other) => other.word.length - one.word.length)) {
    const first = entry.word.charAt(0)
    table.set(first, [...(table.get(first) ?? []), entry])
  }
  for (const entry of entries) entry.begins.push(...innerBegins(entry, table))
  return table
}

/** 中央区役所 is one word, but くやくしょ begins inside it: the reading of its last part alone. */
function innerBegins({ word, reading }: WordReading, table: ReadingTable): number[] {
  const ends = Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => word.slice(index + 1))
  return ends
    .filter((end) => table.has(end.charAt(0)))
    .map((end) => inKana({ text: end, starts: [], ends: [] }, table).text)
    .flatMap((end) => (reading.endsWith(end) && end.length < reading.length ? [reading.length - end.length] : []))
}

/** The text in kana: every word of the table by its reading, the longest that fits; the rest unchanged. */
export function inKana(folded: Folded, table: ReadingTable): KanaReadings {
  const pieces: { text: string; start: number; end: number }[] = []
  const begins = new Set<number>()
  const words = new Set<number>()
  let offset = 0
  for (let index = 0; index < folded.text.length;) {
    const entry = table.get(folded.text.charAt(index))?.find(({ word }) => folded.text.startsWith(word, index))
    const end = index + (entry?.word.length ?? 1)
    const text = entry?.reading ?? folded.text.charAt(index)
    pieces.push({ text, start: folded.starts[index] ?? 0, end: folded.ends[end - 1] ?? 0 })
    for (const begin of entry?.begins ?? [0]) begins.add(offset + begin)
    if (entry) words.add(offset)
    offset += text.length
    index = end
  }
  return { ...joined(pieces), begins, words }
}
