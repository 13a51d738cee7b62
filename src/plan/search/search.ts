import type { Finding } from './finding.ts'
import { fold, foldText } from './fold.ts'
import type { Glossary, GlossaryTerm } from '../glossary/glossary.ts'
import { inKana } from './kana-view.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { type KnownWord, knownWords, nearestWords } from './nearest-words.ts'
import type { Plan } from '../plan.ts'
import type { Reading } from '../reading.ts'
import { searchDocuments, type Passage, type SearchDocument } from './search-documents.ts'
import { type GlossarySearch, glossarySearch } from './search-glossary.ts'
import { fits, matching, rangesIn, says } from './search-matching.ts'
import { parseQuery, type SearchWord, textWord, type TextWord } from './search-query.ts'
import { type Ranking, rankingOf } from './search-ranking.ts'
import type { Range } from './search-text.ts'

/** A document that was found, with the passages of its own that say the words. */
export interface Found {
  document: SearchDocument
  passages: readonly { passage: Passage; ranges: readonly Range[] }[]
}

export interface SearchAnswer {
  found: readonly Found[]
  /** How it was found: by the words of the text, by those of a policy or theme, or by our explanation of a term. */
  by: 'own' | 'groups' | 'explanation'
  /** How the words were understood. */
  words: readonly SearchWord[]
  /** Terms of the glossary that the words name or, where nothing else does, that are explained by them. */
  terms: readonly GlossaryTerm[]
  /** Words that stand nowhere, each with the nearest that do. */
  unknown: readonly { typed: string; nearest: readonly string[] }[]
}

export type Search = (input: string) => SearchAnswer

const MOST_SUGGESTIONS = 5
const PARTICLES = /[のをがはにへとで]/

/** Makes the search over the whole plan, once; each call after that only compares. */
export function createSearch(plan: Plan, reading: Reading, finding: Finding, glossary: Glossary): Search {
  const lexicon = lexiconOf(finding)
  const documents = searchDocuments(plan, reading, lexicon.readings)
  const known = knownWords(plan, finding, glossary, lexicon.readings)
  return searchOver(documents, lexicon, glossarySearch(glossary), known, rankingOf(documents))
}

/** The search over documents that are at hand already, in the order that `rank` gives. */
export function searchOver(
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
  terms: GlossarySearch,
  known: readonly KnownWord[],
  rank: Ranking,
): Search {
  const isKnown = (word: SearchWord) =>
    documents.some((document) => fits(document, word) || says(document.groups, word))

  /** A word that stands nowhere as typed: as it is read aloud, or in parts (スマホの申請). */
  const resolved = (word: SearchWord): SearchWord[] => {
    if (word.kind === 'year' || isKnown(word)) return [word]
    const aloud: TextWord = { ...word, kana: word.aloud }
    if (word.aloud !== null && isKnown(aloud)) return [aloud]
    const parts = word.typed.split(PARTICLES).flatMap((part) => textWord(part, foldText(part), lexicon))
    return parts.length > 1 && parts.every(isKnown) ? parts : [word]
  }

  const nearest = ({ typed, spellings }: TextWord) =>
    nearestWords(spellings[0] ?? '', inKana(fold(typed), lexicon.readings).text, known)
      .filter(({ shown }) => textWord(shown, foldText(shown), lexicon).some(isKnown))
      .slice(0, MOST_SUGGESTIONS)
      .map(({ shown }) => shown)

  /** What names the number of a project (No21) is about that project first; other words go by how well they fit. */
  function ordered(hits: readonly SearchDocument[], words: readonly SearchWord[]): SearchDocument[] {
    const texts = words.filter((word) => word.kind === 'text')
    const numbers = texts.filter(({ spellings }) => spellings.some((spelling) => /^(no|事業)\d+$/.test(spelling)))
    const scores = rank(texts.filter((word) => !numbers.includes(word)))
    const isNumber = ({ own }: SearchDocument) =>
      own.some((passage) => passage.kind === 'number' && numbers.some((word) => rangesIn(word, passage).length > 0))
    const scored = hits.map((document) => ({
      document,
      score: document.achievement === null && isNumber(document) ? Infinity : (scores.get(document.id) ?? 0),
    }))
    return scored
      .sort((one, other) => (one.score === other.score ? 0 : other.score - one.score))
      .map(({ document }) => document)
  }

  function withPassages(document: SearchDocument, words: readonly SearchWord[]): Found {
    const passages = document.own
      .map((passage) => ({ passage, ranges: words.flatMap((word) => rangesIn(word, passage)) }))
      .filter(({ passage: { kind }, ranges }) => ranges.length > 0 || kind === 'title' || kind === 'achievement')
    return { document, passages }
  }

  return (input) => {
    const words = parseQuery(input, lexicon).flatMap(resolved)
    if (words.length === 0) return { found: [], by: 'own', words, terms: [], unknown: [] }
    for (const by of ['own', 'groups'] as const) {
      const hits = matching(documents, words, by)
      if (hits.length === 0) continue
      const found = ordered(hits, words).map((document) => withPassages(document, words))
      return { found, by, words, terms: terms.named(words), unknown: [] }
    }
    const explaining = terms.explaining(words)
    const numbers = new Set(explaining.flatMap(({ projects }) => projects))
    const explained = documents.filter(({ achievement, project }) => !achievement && numbers.has(project.number))
    if (explained.length > 0) {
      const found = explained.map((document) => withPassages(document, words))
      return { found, by: 'explanation', words, terms: explaining, unknown: [] }
    }
    const unknown = words.flatMap((word) =>
      word.kind === 'text' && !isKnown(word) ? [{ typed: word.typed, nearest: nearest(word) }] : [],
    )
    return { found: [], by: 'own', words, terms: terms.named(words), unknown }
  }
}
