import { fold, LONG_VOWEL } from './fold.ts'
import { WAVE_DASH } from './standard-forms.ts'

/** A word as it is shown, and folded for comparison. */
export interface Spelling {
  shown: string
  folded: string
  /** The positions of folded characters after which a long vowel was written. */
  long: readonly number[]
}

/** What leaves no letter is a long vowel, or was read as one: サ一ビス, サ～ビス. */
const READ_LONG = new RegExp(`${LONG_VOWEL.source}|一|${WAVE_DASH.source}`, 'u')

/** Prepares a word for comparison. */
export function spellingOf(shown: string, { text, starts, ends } = fold(shown)): Spelling {
  const long = Array.from(text, (_, index) => index).filter((index) =>
    READ_LONG.test(shown.slice(ends[index], starts[index + 1])),
  )
  return { shown, folded: text, long }
}
