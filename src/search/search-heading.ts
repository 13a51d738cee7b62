import { isFiltered } from '../plan/project-filter.ts'
import type { SearchState } from './engine/search-state.ts'
import { searchText } from './messages.ts'

const LONGEST_WORDS = 40

/** The heading above the results, in phrases: of `found` results for the words, `matching` fit the filter too. */
export function searchHeading({ words, filter }: SearchState, found: number, matching: number): string[] {
  if (found === 0) return searchText.none(words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words)
  return isFiltered(filter) ? searchText.filtered(matching, found) : searchText.count(found)
}
