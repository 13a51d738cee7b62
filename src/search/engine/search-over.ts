import { fold } from './fold.ts'
import { interpretQuery } from './interpret-query.ts'
import { inKana } from './kana-readings.ts'
import type { Lexicon } from './lexicon.ts'
import type { Found, Search } from './search.ts'
import type { Passage, SearchDocument } from './search-documents.ts'
import type { GlossarySearch } from './search-glossary.ts'
import { holdsAll, matching, matchesUndated } from './search-matching.ts'
import { type SearchWord, textWord, type TextWord } from './search-query.ts'
import { ranked } from './search-ranking.ts'
import { shownPassages } from './shown-passages.ts'
import type { Spelling } from './spelling.ts'
import { type ComparedWord, suggestionsFor } from './suggestions.ts'
import { createTermIndex, rangesIn, type TermIndex } from './term-index.ts'

const SUGGESTION_LIMIT = 5

/** Creates the search over given documents; `known`: the words that may be suggested. */
export function searchOver(
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
  terms: GlossarySearch,
  known: readonly ComparedWord[],
): Search {
  const termIndex = createTermIndex([...new Set(documents.flatMap(({ own, groups }) => [...own, ...groups]))])
  const nearestWords = suggestionsFor(known)
  const isKnown = (word: SearchWord) => termIndex(word).size > 0

  /** A record of a year need not contain the year's name. */
  const isRecorded = (word: SearchWord) =>
    isKnown(word) || (word.kind === 'year' && matching(documents, [word], 'own', termIndex).length > 0)

  const standing = (synonym: Spelling) =>
    isKnown({ kind: 'text', typed: synonym.shown, spellings: [synonym], kana: null, aloud: null })

  const standTogether = (words: readonly SearchWord[]) => matching(documents, words, 'own', termIndex).length > 0
  const fiscalYears = [...new Set(documents.flatMap(({ years }) => years))]
  const understand = interpretQuery(lexicon, fiscalYears, isKnown, standTogether)

  const nearest = ({ typed, spellings }: TextWord) =>
    nearestWords({
      shown: typed,
      folded: spellings[0]?.folded ?? '',
      kana: inKana(fold(typed), lexicon.readings).text,
    })
      .filter(({ shown }) => textWord(shown, lexicon).some(isKnown))
      .slice(0, SUGGESTION_LIMIT)
      .map(({ shown }) => shown)

  return (input) => {
    const taken = understand(input)
    const { words } = taken
    const others = words.flatMap((word) => {
      if (word.kind === 'year' || word.spellings.length === 1) return []
      const [own, ...synonyms] = word.spellings
      const by = [...new Set(synonyms.filter(standing).map(({ shown }) => shown))]
      const stands = own !== undefined && isKnown({ ...word, spellings: [own] })
      return by.length > 0 ? [{ typed: word.typed, stands, by }] : []
    })
    const synonyms = [...new Set(others.flatMap(({ stands, by }) => (stands ? by : [])))]
    const substitutions = others.filter(({ stands }) => !stands).map(({ typed, by }) => ({ typed, by }))
    const nothing = {
      ...taken,
      synonyms,
      substitutions,
      found: [],
      by: 'own',
      terms: [],
      unknown: [],
      singleHits: [],
    } as const
    if (words.length === 0) return nothing
    for (const by of ['own', 'groups'] as const) {
      const hits = matching(documents, words, by, termIndex)
      if (hits.length === 0) continue
      const found = ranked(hits, words, termIndex).map((document) => foundIn(document, words, termIndex))
      return { ...nothing, found, by, terms: terms.named(words) }
    }
    const explaining = terms.explaining(words)
    const numbers = new Set(explaining.flatMap(({ projects }) => projects))
    const explained = documents.filter(({ achievement, project }) => !achievement && numbers.has(project.number))
    if (explained.length > 0) {
      const found = explained.map((document) => foundIn(document, words, termIndex))
      return { ...nothing, found, by: 'explanation', terms: explaining }
    }
    const unknown = words
      .filter((word) => !isRecorded(word))
      .map((word) => ({ kind: word.kind, typed: word.typed, nearest: word.kind === 'text' ? nearest(word) : [] }))
    const leading = words.filter((word) => isRecorded(word) || terms.explaining([word]).length > 0)
    const singleHits = words.length > 1 ? [...new Set(leading.map(({ typed }) => typed))] : []
    return { ...nothing, terms: terms.named(words), unknown, singleHits }
  }
}

/** The matching passages are computed when they are read, because most results are below the screen. */
function foundIn(document: SearchDocument, words: readonly SearchWord[], termIndex: TermIndex): Found {
  let passages: Found['passages'] | undefined
  const matchesPassage = (passage: Passage) =>
    words.some((word) => word.kind === 'text' && termIndex(word).has(passage))
  return {
    document,
    holdsAll: holdsAll(document, words, termIndex),
    get years() {
      return matchesUndated(document, matchesPassage) ? [] : document.years
    },
    get passages() {
      passages ??= shownPassages(
        document.own.map((passage) => ({ passage, ranges: words.flatMap((word) => [...rangesIn(word, passage)]) })),
      )
      return passages
    },
  }
}
