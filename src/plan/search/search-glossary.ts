import { foldText } from './fold.ts'
import type { Glossary, GlossaryTerm } from '../glossary/glossary.ts'
import type { SearchWord } from './search-query.ts'

/** The glossary as the search asks it. */
export interface GlossarySearch {
  /** The terms that one of the words names. */
  named: (words: readonly SearchWord[]) => GlossaryTerm[]
  /** The terms whose name or explanation holds every word: a way to what the plan says in other words. */
  explaining: (words: readonly SearchWord[]) => GlossaryTerm[]
}

/** One or two kana stand by chance in every explanation, and a bare number tells of no term: both only begin names. */
const ONLY_BEGINS_NAMES = /^(?:[ぁ-ゖ]{1,2}|\d+)$/
const FEW_LATIN_LETTERS = /^[a-z]{1,2}$/

/** Prepares the glossary's words for comparing, once. */
export function glossarySearch({ terms }: Glossary): GlossarySearch {
  const entries = terms.map((term) => ({
    term,
    names: [term.term, ...term.variants, term.reading].map(foldText),
    explanation: foldText(term.explanation),
  }))
  return {
    named: (words) => {
      const askers = words
        .flatMap(spellingsOf)
        .filter(({ length }) => length > 1)
        .map(asker)
      return entries.filter(({ names }) => askers.some(({ named }) => names.some(named))).map(({ term }) => term)
    },
    explaining: (words) => {
      const groups = words.map((word) => spellingsOf(word).map(asker))
      if (groups.length === 0) return []
      return entries
        .filter(({ names, explanation }) =>
          groups.every((group) => group.some(({ named, told }) => names.some(named) || told(explanation))),
        )
        .map(({ term }) => term)
    },
  }
}

/** A year has none: no term is explained by it. */
function spellingsOf(word: SearchWord): string[] {
  return word.kind === 'text' ? word.spellings.map(({ folded }) => folded) : []
}

/** How a name and an explanation are asked for a word. */
function asker(word: string): { named: (name: string) => boolean; told: (explanation: string) => boolean } {
  if (ONLY_BEGINS_NAMES.test(word)) return { named: (name) => name.startsWith(word), told: () => false }
  // Few Latin letters are a word by themselves or no word at all: IT is not in twitter.
  const holds = FEW_LATIN_LETTERS.test(word)
    ? (text: string) => text.split(/[^a-z]+/).includes(word)
    : (text: string) => text.includes(word)
  return { named: holds, told: holds }
}
