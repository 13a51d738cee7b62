import { foldText, type Folded, joined } from './fold.ts'

/** A folded text with its words in kana, and the places in it where a word or a letter begins. */
export interface KanaView extends Folded {
  begins: ReadonlySet<number>
}

/** Readings by the first character of the word, longest words first. */
export type ReadingTable = ReadonlyMap<string, readonly { word: string; reading: string }[]>

/** Prepares the readings of words for `inKana`. */
export function readingTable(readings: Readonly<Record<string, string>>): ReadingTable {
  const table = new Map<string, { word: string; reading: string }[]>()
  const entries = Object.entries(readings).map(([word, reading]) => ({
    word: foldText(word),
    reading: foldText(reading),
  }))
  for (const entry of entries.sort((one, other) => other.word.length - one.word.length)) {
    const first = entry.word.charAt(0)
    table.set(first, [...(table.get(first) ?? []), entry])
  }
  return table
}

/** The text as it is read aloud: every word of the table in kana, the longest that fits; the rest as it is. */
export function inKana(folded: Folded, table: ReadingTable): KanaView {
  const pieces: { text: string; start: number; end: number }[] = []
  for (let index = 0; index < folded.text.length;) {
    const entry = table.get(folded.text.charAt(index))?.find(({ word }) => folded.text.startsWith(word, index))
    const end = index + (entry?.word.length ?? 1)
    pieces.push({
      text: entry?.reading ?? folded.text.charAt(index),
      start: folded.starts[index] ?? 0,
      end: folded.ends[end - 1] ?? 0,
    })
    index = end
  }
  const begins = new Set<number>()
  let place = 0
  for (const { text } of pieces) {
    begins.add(place)
    place += text.length
  }
  return { ...joined(pieces), begins }
}
