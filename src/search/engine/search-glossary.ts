import { fold, foldText } from './fold.ts'
import type { Glossary, GlossaryTerm } from '../../plan/glossary.ts'
import type { SearchWord } from './search-query.ts'
import { rangesOf, type SearchText } from './search-text.ts'
import type { Spelling } from './spelling.ts'

/** The glossary's part of the search. */
export interface GlossarySearch {
  /** The terms that the query names. */
  named: (words: readonly SearchWord[]) => GlossaryTerm[]
  /**
   * The terms whose name or explanation contains every word of the query: they lead to records that use other words.
   */
  explaining: (words: readonly SearchWord[]) => GlossaryTerm[]
}

/**
 * One or two kana occur in every explanation by chance, and a number alone says nothing about a term. Both match only
 * at the beginning of a name.
 */
const ONLY_BEGINS_NAMES = /^(?:[ぁ-ゖ]{1,2}|\d+)$/
const KANA = /^[ぁ-ゖ]+$/
const FEW_LATIN_LETTERS = /^[a-z]{1,2}$/
const ONE_KANJI = /^[\u4e00-\u9fff々]$/
/** A word in more explanations than this is too common to explain a term: 仕事. */
const EXPLAINED_LIMIT = 2

/** Prepares the glossary for comparison, once. */
export function glossarySearch({ terms }: Glossary): GlossarySearch {
  const entries = terms.map((term) => ({
    term,
    names: [term.term, ...term.variants].map(foldText),
    reading: { original: term.reading, folded: fold(term.reading) },
    explanation: foldText(term.explanation),
  }))
  const isNamed = ({ names, reading }: (typeof entries)[number], spelling: Spelling) =>
    names.some((name) => holds(name, spelling.folded)) || beginsReading(reading, spelling)
  return {
    named: (words) => {
      const spellings = words.flatMap(spellingsOf).filter(({ folded }) => folded.length > 1)
      return entries.filter((entry) => spellings.some((spelling) => isNamed(entry, spelling))).map(({ term }) => term)
    },
    explaining: (words) => {
      const groups = words.map(spellingsOf)
      if (groups.length === 0) return []
      const explained = entries.filter((entry) =>
        groups.every((group) =>
          group.some((spelling) => isNamed(entry, spelling) || mentions(entry.explanation, spelling.folded)),
        ),
      )
      const everybodys = words.length === 1 && explained.length > EXPLAINED_LIMIT
      return everybodys ? [] : explained.map(({ term }) => term)
    },
  }
}

/** None for a year: years explain no term. */
function spellingsOf(word: SearchWord): readonly Spelling[] {
  return word.kind === 'text' ? word.spellings : []
}

/** Readings match from their beginning: こうえん is not in どうこうえんご, nor カード in かどう. */
function beginsReading(reading: Pick<SearchText, 'original' | 'folded'>, spelling: Spelling): boolean {
  return (
    KANA.test(spelling.folded) &&
    reading.folded.text.startsWith(spelling.folded) &&
    rangesOf(reading, spelling).next().value?.from === 0
  )
}

function holds(name: string, word: string): boolean {
  return ONLY_BEGINS_NAMES.test(word) ? name.startsWith(word) : hasWord(name, word)
}

function mentions(explanation: string, word: string): boolean {
  return !ONLY_BEGINS_NAMES.test(word) && !ONE_KANJI.test(word) && hasWord(explanation, word)
}

/** A few Latin letters match only as a whole word: IT is not in twitter. */
function hasWord(text: string, word: string): boolean {
  return FEW_LATIN_LETTERS.test(word) ? text.split(/[^a-z]+/).includes(word) : text.includes(word)
}
