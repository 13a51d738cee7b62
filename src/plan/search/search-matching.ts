import type { Passage, SearchDocument } from './search-documents.ts'
import type { SearchWord } from './search-query.ts'
import { type Range, rangesOf, rangesRead } from './search-text.ts'

/** Where a passage says a word: as written in any of its spellings, or as read aloud. */
export function rangesIn(word: SearchWord, { text }: Passage): Range[] {
  if (word.kind === 'year') return rangesOf(text, String(word.year))
  const written = word.spellings.flatMap((spelling) => rangesOf(text, spelling))
  return word.kana === null ? written : [...written, ...rangesRead(text, word.kana)]
}

/** Whether any of the passages says the word. */
export function says(passages: readonly Passage[], word: SearchWord): boolean {
  return passages.some(({ text }) => {
    if (word.kind === 'year') return rangesOf(text, String(word.year)).length > 0
    return (
      word.spellings.some((spelling) => rangesOf(text, spelling).length > 0) ||
      (word.kana !== null && rangesRead(text, word.kana).length > 0)
    )
  })
}

/** Whether a document is about the word by itself: it says it, or it records something in that year. */
export function fits(document: SearchDocument, word: SearchWord): boolean {
  return (word.kind === 'year' && document.years.includes(word.year)) || says(document.own, word)
}

/** How documents are found: by their own words, or by the policy or theme that they belong to. */
export type FoundBy = 'own' | 'groups'

/**
 * The documents that every word fits, at least one of them by the document's own words (or by its groups). A word about
 * a year narrows, but where there are other words it is not enough.
 */
export function matching(
  documents: readonly SearchDocument[],
  words: readonly SearchWord[],
  by: FoundBy,
): SearchDocument[] {
  const texts = words.filter((word) => word.kind === 'text')
  const telling = texts.length > 0 ? texts : words
  const tells = (document: SearchDocument) =>
    by === 'own'
      ? telling.some((word) => fits(document, word))
      : document.achievement === null && telling.some((word) => says(document.groups, word))
  return documents.filter(
    (document) =>
      tells(document) &&
      words.every((word) => fits(document, word) || says(document.context, word) || says(document.groups, word)),
  )
}
