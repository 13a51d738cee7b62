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

/** Prepares the glossary's words for comparing, once. */
export function glossarySearch({ terms }: Glossary): GlossarySearch {
  const entries = terms.map((term) => {
    const names = [term.term, ...term.variants, term.reading].map(foldText)
    return { term, names, texts: [...names, foldText(term.explanation)] }
  })
  const spellingsOf = (words: readonly SearchWord[]) =>
    words.flatMap((word) => (word.kind === 'text' ? [word.spellings.map(({ folded }) => folded)] : []))
  return {
    named: (words) => {
      const spellings = spellingsOf(words).flat()
      return entries
        .filter(({ names }) =>
          spellings.some((spelling) => spelling.length > 1 && names.some((name) => name.includes(spelling))),
        )
        .map(({ term }) => term)
    },
    explaining: (words) => {
      const groups = spellingsOf(words)
      if (groups.length < words.length || groups.length === 0) return []
      return entries
        .filter(({ texts }) =>
          groups.every((group) => group.some((spelling) => texts.some((text) => text.includes(spelling)))),
        )
        .map(({ term }) => term)
    },
  }
}
