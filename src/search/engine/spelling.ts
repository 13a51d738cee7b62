import { fold, LONG_VOWEL } from './fold.ts'

/** A word as it is shown, and folded for comparison. */
export interface Spelling {
  shown: string
  folded: string
  /** The positions of folded characters after which a long vowel was written. */
  long: readonly number[]
}

/** Prepares a word for comparison. */
export function spellingOf(shown: string, { text, starts, ends } = fold(shown)): Spelling {
  const long = Array.from(text, (_, index) => index).filter((index) =>
    LONG_VOWEL.test(shown.slice(ends[index], starts[index + 1])),
  )
  return { shown, folded: text, long }
}
