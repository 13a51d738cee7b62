import type { ReadingDictionary } from '../../plan/reading-dictionary.ts'

/** What reads, in a compact text form, for the portable edition. */
export interface DictionaryText {
  /** Entries one after the other, each with `=` and its reading. */
  words: string
  difficult: string
}

type Readings = Pick<ReadingDictionary, 'words' | 'difficult'>

/** Writes this form. Throws a RangeError that names an entry which contains one of the separators. */
export function dictionaryText({ words, difficult }: Readings): DictionaryText {
  const entries = Object.entries(words)
  const unusable = entries.flat().find((part) => /[|=]/.test(part))
  if (unusable !== undefined) throw new RangeError(`「${unusable}」 holds one of the separators`)
  return { words: entries.map((entry) => entry.join('=')).join('|'), difficult }
}

/** Reads what `dictionaryText` wrote. */
export function dictionaryFromText({ words, difficult }: DictionaryText): Readings {
  // An empty text holds no entry: split would make an empty one of it.
  const entries = words === '' ? [] : words.split('|').map((entry) => entry.split('='))
  return { words: Object.fromEntries(entries.map(([key = '', reading = '']) => [key, reading])), difficult }
}
