import type { ReadingDictionary } from '../plan/reading-dictionary.ts'
import { hasKanji, withoutMarks, type WordReading } from './marked-readings.ts'
import { EDGE, readerOf, type Entry } from './reader.ts'

/** A word of kanji and how it is read. `difficult`: it has a letter that is not taught in primary school. */
export interface Reading extends WordReading {
  difficult: boolean
}

/** The readings of a text's words, in its order; a word that the dictionary does not know has none. */
export type ReadingsIn = (text: string) => Reading[]

/**
 * Prepares a dictionary and returns the function that reads with it. At each letter the longest entry is taken. It needs
 * the words whole: of a sentence that links and marks cut into several nodes, the joined text should be asked.
 */
export function readingsWith(dictionary: Pick<ReadingDictionary, 'words' | 'difficult'>): ReadingsIn {
  const read = readerOf(Object.entries(dictionary.words).map(([key, value]) => entryOf(key, value)))
  const difficult = new Set(dictionary.difficult)
  return (text) =>
    read(`${EDGE}${text}${EDGE}`).map(({ from, to, reading }) => ({
      from: from - 1,
      to: to - 1,
      reading,
      difficult: [...text.slice(from - 1, to - 1)].some((letter) => difficult.has(letter)),
    }))
}

/** A value without marks is the reading of a key that is one word; # and digits in a key are kept from being words. */
function entryOf(key: string, value: string): Entry {
  if (value.includes('[') || !hasKanji(key)) return { key, words: withoutMarks(value).words }
  return { key, words: [{ from: 0, to: key.length, reading: value }] }
}
