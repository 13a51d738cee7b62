import { fold, foldText } from './fold.ts'
import type { Glossary, GlossaryTerm } from '../../plan/glossary.ts'
import type { SearchWord } from './search-query.ts'
import { rangesOf, type SearchText } from './search-text.ts'
import type { Spelling } from './spelling.ts'

/** The glossary as the search asks it. */
export interface GlossarySearch {
  /** The terms that one of the words names. */
  named: (words: readonly SearchWord[]) => GlossaryTerm[]
  /** The terms whose name or explanation holds every word: a way to what the plan says in other words. */
  explaining: (words: readonly SearchWord[]) => GlossaryTerm[]
}

/** One or two kana stand by chance in every explanation, and a bare number tells of no term: both only begin names. */
const ONLY_BEGINS_NAMES = /^(?:[ぁ-ゖ]{1,2}|\d+)$/
const KANA = /^[ぁ-ゖ]+$/
const FEW_LATIN_LETTERS = /^[a-z]{1,2}$/
const ONE_KANJI = /^[\u4e00-\u9fff々]$/
/** What stands in more explanations than these is everybody's word and explains none: 仕事. */
const MOST_EXPLAINED = 2

/** Prepares the glossary's words for comparing, once. */
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
          group.some((spelling) => isNamed(entry, spelling) || tells(entry.explanation, spelling.folded)),
        ),
      )
      const everybodys = words.length === 1 && explained.length > MOST_EXPLAINED
      return everybodys ? [] : explained.map(({ term }) => term)
    },
  }
}

/** A year has none: no term is explained by it. */
function spellingsOf(word: SearchWord): readonly Spelling[] {
  return word.kind === 'text' ? word.spellings : []
}

/** How a term is read is met from its beginning: こうえん is not in どうこうえんご, nor カード in かどう. */
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

function tells(explanation: string, word: string): boolean {
  return !ONLY_BEGINS_NAMES.test(word) && !ONE_KANJI.test(word) && hasWord(explanation, word)
}

/** Few Latin letters are a word by themselves or no word at all: IT is not in twitter. */
function hasWord(text: string, word: string): boolean {
  return FEW_LATIN_LETTERS.test(word) ? text.split(/[^a-z]+/).includes(word) : text.includes(word)
}
