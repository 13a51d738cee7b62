import type { TermIndex } from './term-index.ts'
import type { Passage, PassageKind, SearchDocument } from './search-documents.ts'
import { holdsAll } from './search-matching.ts'
import { holdsYears, type SearchWord, type TextWord, type YearWord } from './search-query.ts'
import { readsWhole } from './search-text.ts'

/** The weight of a match by the kind of passage: more in a title than in a long text, less in the schedule's cells. */
const WEIGHT: Readonly<Record<PassageKind, number>> = {
  number: 12,
  title: 4,
  department: 2,
  overview: 1,
  block: 1,
  achievement: 1,
  detail: 1,
  phase: 0.5,
  group: 0,
  code: 0,
}
/** In a text of this many letters a match has half its weight. */
const HALF_WEIGHT_LENGTH = 80
const SYNONYM_WEIGHT = 0.6
/** A whole word weighs more than the beginning of one: はいし is 廃止 rather than the beginning of 配信. */
const HALF_READ_WEIGHT = 0.05

/**
 * The documents, best match first. A project's number (No21) puts that project first; with a year in the query, records
 * of that year come before what only belongs to one. What contains all the words itself comes before what needs its
 * project for some of them.
 */
export function ranked(
  documents: readonly SearchDocument[],
  words: readonly SearchWord[],
  termIndex: TermIndex,
): SearchDocument[] {
  const texts = words.filter((word) => word.kind === 'text')
  const years = words.flatMap((word) => (word.kind === 'year' ? [word] : []))
  const dated = texts.length > 0 && years.length > 0
  const scored = documents.map((document) => ({
    document,
    named: document.achievement === null && texts.some((word) => namesNumber(word, document, termIndex)),
    recorded: dated && texts.every((word) => records(document, word, years, termIndex)),
    whole: holdsAll(document, words, termIndex),
    score: texts.reduce((sum, word) => sum + score(document, word, termIndex), 0),
  }))
  return scored
    .sort(
      (one, other) =>
        Number(other.named) - Number(one.named) ||
        Number(other.recorded) - Number(one.recorded) ||
        Number(other.whole) - Number(one.whole) ||
        other.score - one.score,
    )
    .map(({ document }) => document)
}

function namesNumber(word: TextWord, { own }: SearchDocument, termIndex: TermIndex): boolean {
  return asksNumber(word) && own.some((passage) => passage.kind === 'number' && termIndex(word).has(passage))
}

function asksNumber({ spellings }: TextWord): boolean {
  return spellings.some(({ folded }) => /^(no|事業)\d+$/.test(folded))
}

/** Whether a passage with the word is of the years in the query. */
function records({ own }: SearchDocument, word: TextWord, years: readonly YearWord[], termIndex: TermIndex): boolean {
  const isOf = (passage: Passage) => years.every((word) => holdsYears(word, (year) => passage.years.includes(year)))
  return own.some((passage) => termIndex(word).has(passage) && isOf(passage))
}

function score({ own }: SearchDocument, word: TextWord, termIndex: TermIndex): number {
  if (asksNumber(word)) return 0
  const passages = termIndex(word)
  return own.reduce((sum, passage) => (passages.has(passage) ? sum + weight(passage, word) : sum), 0)
}

function weight({ kind, text }: Passage, { spellings, kana }: TextWord): number {
  const typed = spellings[0] !== undefined && text.folded.text.includes(spellings[0].folded)
  const closeness = HALF_WEIGHT_LENGTH / (HALF_WEIGHT_LENGTH + text.folded.text.length)
  const nearness = typed ? 1 : kana !== null && !readsWhole(text, kana) ? HALF_READ_WEIGHT : SYNONYM_WEIGHT
  return WEIGHT[kind] * closeness * nearness
}
