import { fold, LONG_VOWEL } from './fold.ts'

/** A word as it is shown and as it is compared. */
export interface Spelling {
  shown: string
  folded: string
  /** After which of the folded characters a long vowel was written. */
  long: readonly number[]
}

/** A word made ready for comparing. */
export function spellingOf(shown: string, { text, starts, ends } = fold(shown)): Spelling {
  const long = Array.from(text, (_, index) => index).filter((index) =>
    LONG_VOWEL.test(shown.slice(ends[index], starts[index + 1])),
  )
  return { shown, folded: text, long }
}
