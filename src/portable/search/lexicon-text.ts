import type { LexiconWords, Synonym } from '../../plan/search-lexicon.ts'

/** What the search knows, as the file that is handed on holds it: its words with few marks between them. */
export interface LexiconText {
  /** One group a line, its words with commas between them; where words only find others, those stand after a `>`. */
  synonyms: string
  /** A word and its reading with a `=`, one a line. */
  readings: string
}

const MARKS = /[\n,>=]/

/** Writes it so. Throws a RangeError that names a word with one of the marks in it. */
export function lexiconText({ synonyms, readings }: LexiconWords): LexiconText {
  const words = synonyms.flatMap((group) => ('same' in group ? group.same : [...group.typed, ...group.finds]))
  const marked = [...words, ...Object.entries(readings).flat()].find((word) => MARKS.test(word))
  if (marked !== undefined) throw new RangeError(`「${marked}」 holds one of the marks between the words`)
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
