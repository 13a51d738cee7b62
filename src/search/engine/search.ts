import type { SearchLexicon } from '../../plan/search-lexicon.ts'
import { fold } from './fold.ts'
import type { Glossary, GlossaryTerm } from '../../plan/glossary.ts'
import { inKana } from './kana-readings.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { type ComparedWord, knownWords, suggestionsFor } from './suggestions.ts'
import { createTermIndex, rangesIn, type TermIndex } from './term-index.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Annotations } from '../../plan/annotations.ts'
import { type Passage, searchDocuments, type SearchDocument } from './search-documents.ts'
import { type GlossarySearch, glossarySearch } from './search-glossary.ts'
import { holdsAll, matching, matchesUndated } from './search-matching.ts'
import { type SearchWord, textWord, type TextWord } from './search-query.ts'
import { ranked } from './search-ranking.ts'
import { type ShownPassage, shownPassages } from './shown-passages.ts'
import type { Spelling } from './spelling.ts'
import { type InterpretedQuery, interpretQuery } from './interpret-query.ts'

/** A result: a document with those of its own passages that contain the words. */
export interface Found {
  document: SearchDocument
  /** The years that it counts for; none where the words occur only in parts without a year. */
  years: readonly FiscalYear[]
  passages: readonly ShownPassage[]
  /** Whether its own texts contain several words of the query, all of them. */
  holdsAll: boolean
}

export interface SearchAnswer extends InterpretedQuery {
  found: readonly Found[]
  /** How it was found: by the words of the text, by those of a policy or theme, or by our explanation of a term. */
  by: 'own' | 'groups' | 'explanation'
  /** Synonyms that were searched for too, and that occur. */
  synonyms: readonly string[]
  /** Words that do not occur, and the words that were searched for instead. */
  substitutions: readonly { typed: string; by: readonly string[] }[]
  /** The glossary terms that the words name, or, where nothing else is found, whose explanation contains them. */
  terms: readonly GlossaryTerm[]
  /** Where nothing is found: the words that do not occur, each with the most similar words that do. */
  unknown: readonly { kind: SearchWord['kind']; typed: string; nearest: readonly string[] }[]
  /** Where several words together find nothing: those that find something alone. */
  singleHits: readonly string[]
}

export type Search = (input: string) => SearchAnswer

const SUGGESTION_LIMIT = 5

/** Creates the search over the whole plan, in one go. */
export function createSearch(
  plan: Plan,
  annotations: Annotations,
  searchLexicon: SearchLexicon,
  glossary: Glossary,
): Search {
  const steps = searchInSteps(plan, annotations, searchLexicon, glossary)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/**
 * Creates the search over the whole plan in steps, one project each, so that the page can react to the reader between
 * them. A call of the finished search only compares.
 */
export function* searchInSteps(
  plan: Plan,
  annotations: Annotations,
  searchLexicon: SearchLexicon,
  glossary: Glossary,
): Generator<undefined, Search, undefined> {
  const lexicon = lexiconOf(searchLexicon)
  yield
  const documents: SearchDocument[] = []
  for (const ofProject of searchDocuments(plan, annotations, lexicon.readings)) {
    documents.push(...ofProject)
    yield
  }
  const terms = glossarySearch(glossary)
  yield
  const known = knownWords(documents, searchLexicon, glossary, lexicon.readings)
  yield
  const search = searchOver(documents, lexicon, terms, known)
  // Code that has run before is faster, so a first search is run here and not by the reader's first letter.
  for (const example of annotations.city.searchExamples) {
    search(example)
    yield
  }
  return search
}

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
  const understand = interpretQuery(lexicon, isKnown, standTogether)

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
