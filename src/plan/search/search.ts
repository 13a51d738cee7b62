import type { Finding } from './finding.ts'
import { fold } from './fold.ts'
import type { Glossary, GlossaryTerm } from '../glossary/glossary.ts'
import { inKana } from './kana-view.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { type ComparedWord, knownWords, wordsNear } from './nearest-words.ts'
import { passagesSaying, rangesIn } from './passages-saying.ts'
import type { Plan } from '../plan.ts'
import type { Reading } from '../reading.ts'
import { type Passage, searchDocuments, type SearchDocument } from './search-documents.ts'
import { type GlossarySearch, glossarySearch } from './search-glossary.ts'
import { matching } from './search-matching.ts'
import { parseQuery, type SearchWord, textWord, type TextWord } from './search-query.ts'
import { ranked } from './search-ranking.ts'
import type { Range } from './marked-stretches.ts'
import type { Spelling } from './spelling.ts'
import { partsOf } from './take-apart.ts'

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
  /** Words that stood nowhere as they were typed, and what they were taken apart into. */
  apart: readonly { typed: string; parts: readonly string[] }[]
  /** Other words that were looked for with them and stand somewhere. */
  also: readonly string[]
  /** Terms of the glossary that the words name or, where nothing else does, that are explained by them. */
  terms: readonly GlossaryTerm[]
  /** Words that stand nowhere, each with the nearest that do. */
  unknown: readonly { typed: string; nearest: readonly string[] }[]
}

export type Search = (input: string) => SearchAnswer

const MOST_SUGGESTIONS = 5

/** Makes the search over the whole plan at one go. */
export function createSearch(plan: Plan, reading: Reading, finding: Finding, glossary: Glossary): Search {
  const steps = searchInSteps(plan, reading, finding, glossary)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/**
 * Makes the search over the whole plan, once, a project at each step, so that the page can answer the reader between
 * them; each call of the search after that only compares.
 */
export function* searchInSteps(
  plan: Plan,
  reading: Reading,
  finding: Finding,
  glossary: Glossary,
): Generator<undefined, Search, undefined> {
  const lexicon = lexiconOf(finding)
  yield
  const documents: SearchDocument[] = []
  for (const ofProject of searchDocuments(plan, reading, lexicon.readings)) {
    documents.push(...ofProject)
    yield
  }
  const terms = glossarySearch(glossary)
  yield
  const known = knownWords(documents, finding, glossary, lexicon.readings)
  yield
  return searchOver(documents, lexicon, terms, known)
}

/** The search over documents that are at hand already; `known` are the words that may be offered. */
export function searchOver(
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
  terms: GlossarySearch,
  known: readonly ComparedWord[],
): Search {
  const saying = passagesSaying([...new Set(documents.flatMap(({ own, groups }) => [...own, ...groups]))])
  const nearestWords = wordsNear(known)
  const isKnown = (word: SearchWord) => saying(word).size > 0

  const standing = (synonym: Spelling) =>
    isKnown({ kind: 'text', typed: synonym.shown, spellings: [synonym], kana: null, aloud: null })

  /** A word that stands nowhere as typed: as it is read aloud, or in parts that stand somewhere together. */
  const resolved = (word: SearchWord): SearchWord[] => {
    if (word.kind === 'year' || isKnown(word)) return [word]
    const aloud: TextWord = { ...word, kana: word.aloud }
    if (word.aloud !== null && isKnown(aloud)) return [aloud]
    const stand = (parts: readonly TextWord[]) =>
      parts.every(isKnown) && matching(documents, parts, 'own', saying).length > 0
    return partsOf(word, lexicon).find(stand) ?? [word]
  }

  const nearest = ({ typed, spellings }: TextWord) =>
    nearestWords({
      shown: typed,
      folded: spellings[0]?.folded ?? '',
      kana: inKana(fold(typed), lexicon.readings).text,
    })
      .filter(({ shown }) => textWord(shown, lexicon).some(isKnown))
      .slice(0, MOST_SUGGESTIONS)
      .map(({ shown }) => shown)

  return (input) => {
    const typed = parseQuery(input, lexicon).map((word) => ({ word, parts: resolved(word) }))
    const words = typed.flatMap(({ parts }) => parts)
    const apart = typed
      .filter(({ parts }) => parts.length > 1)
      .map(({ word, parts }) => ({ typed: word.typed, parts: parts.map((part) => part.typed) }))
    const synonyms = words.flatMap((word) => (word.kind === 'text' ? word.spellings.slice(1) : []))
    const also = [...new Set(synonyms.filter(standing).map(({ shown }) => shown))]
    const understood = { words, apart, also }
    if (words.length === 0) return { ...understood, found: [], by: 'own', terms: [], unknown: [] }
    for (const by of ['own', 'groups'] as const) {
      const hits = matching(documents, words, by, saying)
      if (hits.length === 0) continue
      const found = ranked(hits, words, saying).map((document) => foundIn(document, words))
      return { ...understood, found, by, terms: terms.named(words), unknown: [] }
    }
    const explaining = terms.explaining(words)
    const numbers = new Set(explaining.flatMap(({ projects }) => projects))
    const explained = documents.filter(({ achievement, project }) => !achievement && numbers.has(project.number))
    if (explained.length > 0) {
      const found = explained.map((document) => foundIn(document, words))
      return { ...understood, found, by: 'explanation', terms: explaining, unknown: [] }
    }
    const unknown = words.flatMap((word) =>
      word.kind === 'text' && !isKnown(word) ? [{ typed: word.typed, nearest: nearest(word) }] : [],
    )
    return { ...understood, found: [], by: 'own', terms: terms.named(words), unknown }
  }
}

/** The passages of a result are looked through when they are read: most results stand below the screen. */
function foundIn(document: SearchDocument, words: readonly SearchWord[]): Found {
  let passages: Found['passages'] | undefined
  return {
    document,
    get passages() {
      passages ??= document.own
        .map((passage) => ({ passage, ranges: words.flatMap((word) => rangesIn(word, passage)) }))
        .filter(({ passage: { kind }, ranges }) => ranges.length > 0 || kind === 'title' || kind === 'achievement')
      return passages
    },
  }
}
