import type { ReadingDictionary } from '../plan/reading-dictionary.ts'
import { KANJI_CLASS, withoutMarks, type WordReading } from './marked-readings.ts'

/** A word of kanji and how it is read. `difficult`: it has a letter that is not taught in primary school. */
export interface Reading extends WordReading {
  difficult: boolean
}

/** The readings of a text's words, in its order; a word that the dictionary does not know has none. */
export type ReadingsIn = (text: string) => Reading[]

interface Entry {
  key: string
  words: readonly WordReading[]
}

const ONLY_KANJI = new RegExp(`^[${KANJI_CLASS}]+$`, 'u')

/**
 * Prepares a dictionary and returns the function that reads with it. At each letter the longest entry is taken. It needs
 * the words whole: of a sentence that links and marks cut into several nodes, the joined text should be asked.
 */
export function readingsWith(dictionary: ReadingDictionary): ReadingsIn {
  const entries = entriesByFirstLetter(dictionary.words)
  const difficult = new Set(dictionary.difficult)
  return (text) => {
    const readings: Reading[] = []
    const folded = foldDigits(text)
    for (let index = 0; index < folded.length;) {
      const entry = entries.get(folded.charAt(index))?.find(({ key }) => folded.startsWith(key, index))
      for (const { from, to, reading } of entry?.words ?? []) {
        const letters = text.slice(index + from, index + to)
        const isDifficult = [...letters].some((letter) => difficult.has(letter))
        readings.push({ from: index + from, to: index + to, reading, difficult: isDifficult })
      }
      index += entry?.key.length ?? 1
    }
    return readings
  }
}

/** Every digit as 0: a counter is read by its being after a number. */
export function foldDigits(text: string): string {
  return text.replace(/[0-9０-９]/g, '0')
}

/** The longest first. */
function entriesByFirstLetter(words: ReadingDictionary['words']): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const [key, value] of Object.entries(words)) {
    const only = [{ from: 0, to: key.length, reading: value }]
    const entry = { key, words: ONLY_KANJI.test(key) && !value.includes('[') ? only : withoutMarks(value).words }
    entries.set(key.charAt(0), [...(entries.get(key.charAt(0)) ?? []), entry])
  }
  for (const list of entries.values()) list.sort((one, other) => other.key.length - one.key.length)
  return entries
}
