import type { SearchAnswer } from './engine/search.ts'
import { searchText } from './messages.ts'

/** A line about an answer, with the words that it offers to search for instead. */
interface Advice {
  line: string
  words: readonly string[]
}

/** How results were found and how the words were understood, a line for each; empty where nothing was found. */
export function notesOf({ found, by, splits, leftOut, substitutions, synonyms }: SearchAnswer): string[] {
  if (found.length === 0) return []
  return [
    ...(by === 'groups' ? [searchText.byGroup] : []),
    ...(by === 'explanation' ? [searchText.byExplanation] : []),
    ...splits.map(({ typed, parts }) => searchText.splits(typed, parts)),
    ...(leftOut.length > 0 ? [searchText.leftOut(leftOut)] : []),
    ...substitutions.map(searchText.substitutions),
    ...(synonyms.length > 0 ? [searchText.synonyms(synonyms)] : []),
  ]
}

/** What to try when nothing was found: the most similar words for each unknown one, then the words that find something alone. */
export function adviceOf({ leftOut, unknown, singleHits }: SearchAnswer): Advice[] {
  return [
    ...(leftOut.length > 0 ? [{ line: searchText.leftOut(leftOut), words: [] }] : []),
    ...unknown.map((word) => ({ line: searchText.unknown(word), words: word.nearest })),
    ...(singleHits.length > 0
      ? [{ line: unknown.length > 0 ? searchText.singleHits : searchText.noneTogether, words: singleHits }]
      : []),
  ]
}
