import type { TermIndex } from './term-index.ts'
import type { Passage, PassageKind, SearchDocument } from './search-documents.ts'
import { holdsYears, type SearchWord, yearWord } from './search-query.ts'

/** How documents are found: by their own words, or by the policy or theme that they belong to. */
export type FoundBy = 'own' | 'groups'

/** Whether the document's own texts contain the word, or it records something in its years. */
function fits(document: SearchDocument, word: SearchWord, termIndex: TermIndex): boolean {
  if (word.kind === 'text') return among(document.own, termIndex(word))
  return holdsYears(word, (year) => document.years.includes(year) || among(document.own, termIndex(yearWord(year))))
}

/** A word alone; a range or list of years as its years. */
const oneByOne = (word: SearchWord): readonly SearchWord[] => (word.kind === 'year' ? word.years.map(yearWord) : [word])

/**
 * The documents that match every word, at least one of them by its own texts (or by its groups). A year narrows the
 * result, but is not enough where there are other words.
 */
export function matching(
  documents: readonly SearchDocument[],
  words: readonly SearchWord[],
  by: FoundBy,
  termIndex: TermIndex,
): SearchDocument[] {
  const texts = words.filter((word) => word.kind === 'text')
  const required: readonly SearchWord[] = texts.length > 0 ? texts : words.flatMap(oneByOne)
  const ofYear = texts.length < words.length
  const hasText = (passage: Passage) => texts.some((word) => termIndex(word).has(passage))
  const qualifies = (document: SearchDocument) =>
    by === 'own'
      ? required.some((word) => fits(document, word, termIndex))
      : document.achievement === null && required.some((word) => among(document.groups, termIndex(word)))
  const belongs = (document: SearchDocument, word: SearchWord) =>
    fits(document, word, termIndex) || [document.context, document.groups].some((own) => among(own, termIndex(word)))
  return documents.filter(
    (document) =>
      qualifies(document) &&
      !(ofYear && matchesUndated(document, hasText)) &&
      words.every((word) =>
        word.kind === 'text' ? belongs(document, word) : holdsYears(word, (year) => belongs(document, yearWord(year))),
      ),
  )
}

const UNDATED: readonly PassageKind[] = ['overview', 'block', 'phase']

/**
 * Whether a project contains the words only in parts without a year: its 事業内容, a cell of the schedule, a block of another
 * name. Then the result belongs to no year, because the years of the project's records are not when that was.
 */
export function matchesUndated(
  { achievement, own }: SearchDocument,
  matchesPassage: (passage: Passage) => boolean,
): boolean {
  const matches = achievement === null ? own.filter(matchesPassage) : []
  return matches.length > 0 && matches.every(({ kind }) => UNDATED.includes(kind))
}

/** Whether a document's own texts contain every word of a query that has several; years do not count. */
export function holdsAll({ own }: SearchDocument, words: readonly SearchWord[], termIndex: TermIndex): boolean {
  const texts = words.filter((word) => word.kind === 'text')
  return texts.length > 1 && texts.every((word) => among(own, termIndex(word)))
}

function among(passages: readonly Passage[], matches: ReadonlySet<Passage>): boolean {
  return matches.size > 0 && passages.some((passage) => matches.has(passage))
}
