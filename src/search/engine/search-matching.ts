import type { Saying } from './term-index.ts'
import type { Passage, SearchDocument } from './search-documents.ts'
import type { SearchWord } from './search-query.ts'

/** How documents are found: by their own words, or by the policy or theme that they belong to. */
export type FoundBy = 'own' | 'groups'

/** Whether the document's own texts contain the word, or it records something in that year. */
export function fits(document: SearchDocument, word: SearchWord, saying: Saying): boolean {
  return (word.kind === 'year' && document.years.includes(word.year)) || among(document.own, saying(word))
}

/**
 * The documents that match every word, at least one of them by its own texts (or by its groups). A year narrows the
 * result, but is not enough where there are other words.
 */
export function matching(
  documents: readonly SearchDocument[],
  words: readonly SearchWord[],
  by: FoundBy,
  saying: Saying,
): SearchDocument[] {
  const texts = words.filter((word) => word.kind === 'text')
  const telling = texts.length > 0 ? texts : words
  const ofYear = texts.length < words.length
  const sayingOne = (passage: Passage) => texts.some((word) => saying(word).has(passage))
  const tells = (document: SearchDocument) =>
    by === 'own'
      ? telling.some((word) => fits(document, word, saying))
      : document.achievement === null && telling.some((word) => among(document.groups, saying(word)))
  return documents.filter(
    (document) =>
      tells(document) &&
      !(ofYear && saysUndated(document, sayingOne)) &&
      words.every(
        (word) =>
          fits(document, word, saying) || among(document.context, saying(word)) || among(document.groups, saying(word)),
      ),
  )
}

/**
 * Whether a project contains the words only in parts without a year: its 事業内容 or a cell of the schedule. Then the
 * result belongs to no year, because the years of the project's records are not when that was.
 */
export function saysUndated({ achievement, own }: SearchDocument, says: (passage: Passage) => boolean): boolean {
  const saying = achievement === null ? own.filter(says) : []
  return saying.length > 0 && saying.every(({ kind }) => kind === 'overview' || kind === 'phase')
}

function among(passages: readonly Passage[], saying: ReadonlySet<Passage>): boolean {
  return saying.size > 0 && passages.some((passage) => saying.has(passage))
}
