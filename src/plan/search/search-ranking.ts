import MiniSearch from 'minisearch'
import type { SearchDocument } from './search-documents.ts'
import type { TextWord } from './search-query.ts'

/** How well the documents fit some words: the higher the better. A document that is not in it fits no more than any. */
export type Ranking = (words: readonly TextWord[]) => ReadonlyMap<string, number>

interface IndexedDocument {
  id: string
  number: string
  title: string
  department: string
  text: string
  kana: string
}

/** What a word in a title is worth more than one in a long text. */
const BOOST = { number: 12, title: 4, department: 2 }
const SYNONYM_WEIGHT = 0.6

/** Japanese has no blanks between words: each two characters that stand together are a term, and the last one alone. */
export function pairs(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => text.slice(index, index + 2))
}

/** Makes the index, once. It ranks; what is a match at all is decided by the texts themselves. */
export function rankingOf(documents: readonly SearchDocument[]): Ranking {
  const index = new MiniSearch<IndexedDocument>({
    fields: ['number', 'title', 'department', 'text', 'kana'],
    tokenize: pairs,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, combineWith: 'AND', prefix: (term) => term.length === 1 },
  })
  index.addAll(documents.map(indexed))
  return (words) => {
    const queries = words.flatMap(({ spellings, kana, aloud }) =>
      [...spellings, ...[kana, aloud].filter((reading) => reading !== null)].map((spelling, place) => ({
        queries: [spelling],
        combineWith: 'AND' as const,
        boostDocument: () => (place === 0 ? 1 : SYNONYM_WEIGHT),
      })),
    )
    return new Map(index.search({ combineWith: 'OR', queries }).map(({ id, score }) => [String(id), score]))
  }
}

function indexed({ id, own }: SearchDocument): IndexedDocument {
  const text = (kinds: readonly string[]) =>
    own
      .filter(({ kind }) => kinds.includes(kind))
      .map((passage) => passage.text.folded.text)
      .join('\n')
  return {
    id,
    number: text(['number']),
    title: text(['title']),
    department: text(['department']),
    text: text(['overview', 'phase', 'achievement', 'detail']),
    kana: own.map((passage) => passage.text.kana.text).join('\n'),
  }
}
