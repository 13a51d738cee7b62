import type { LexiconWords, Synonym } from '../../plan/search-lexicon.ts'

/** Synonyms and readings in a compact text form, for the portable edition. */
export interface LexiconText {
  /** One group per line, words separated by commas. Words that are only found by others stand after a `>`. */
  synonyms: string
  /** One word per line, with `=` and its reading. */
  readings: string
}

const SEPARATORS = /[\n,>=]/

/** Writes this form. Throws a RangeError that names a word which contains one of the separators. */
export function lexiconText({ synonyms, readings }: LexiconWords): LexiconText {
  const words = synonyms.flatMap((group) => ('same' in group ? group.same : [...group.typed, ...group.finds]))
  const unusable = [...words, ...Object.entries(readings).flat()].find((word) => SEPARATORS.test(word))
  if (unusable !== undefined) throw new RangeError(`「${unusable}」 holds one of the separators`)
  return {
    synonyms: synonyms
      .map((group) => ('same' in group ? group.same.join() : `${group.typed.join()}>${group.finds.join()}`))
      .join('\n'),
    readings: Object.entries(readings)
      .map((pair) => pair.join('='))
      .join('\n'),
  }
}

/** Reads what `lexiconText` wrote. */
export function lexiconFromText({ synonyms, readings }: LexiconText): LexiconWords {
  return {
    synonyms: lines(synonyms).map(groupOf),
    readings: Object.fromEntries(
      lines(readings).map((line) => {
        const [word = '', reading = ''] = line.split('=')
        return [word, reading]
      }),
    ),
  }
}

const lines = (text: string) => (text === '' ? [] : text.split('\n'))

function groupOf(line: string): Synonym {
  const [typed = '', finds] = line.split('>')
  return finds === undefined ? { same: typed.split(',') } : { typed: typed.split(','), finds: finds.split(',') }
}
