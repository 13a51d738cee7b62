import { firstValue, type QueryValues } from '../../plan/query-values.ts'
import type { Plan } from '../../plan/plan.ts'
import { filterFromQuery, filterToQuery, type ProjectFilter } from '../../plan/project-filter.ts'
import type { Annotations } from '../../plan/annotations.ts'

/** The query parameter that holds the words. */
export const wordsKey = 'q'
/** How many results are shown at first, and how many more each time. */
export const RESULTS_AT_A_TIME = 20

/** What is searched for, and what the results are filtered by. */
export interface SearchState {
  words: string
  filter: ProjectFilter
}

/** Reads a search from an address's query. */
export function stateFromQuery(query: QueryValues, plan: Plan, annotations: Annotations): SearchState {
  return {
    words: firstValue(query, wordsKey) ?? '',
    filter: filterFromQuery(query, plan, annotations),
  }
}

const LONGEST_IN_ADDRESS = 200

/** Words as an address can hold them: not endless, and without half of a surrogate pair, at which encoding throws. */
export function wordsForAddress(words: string): string {
  // With the flag `u` a whole pair is one letter beyond this range.
  return words.slice(0, LONGEST_IN_ADDRESS).replace(/[\ud800-\udfff]/gu, '')
}

/** The query of an address for this search. */
export function stateToQuery({ words, filter }: SearchState): Record<string, string> {
  const kept = wordsForAddress(words)
  return { ...(kept === '' ? {} : { [wordsKey]: kept }), ...filterToQuery(filter) }
}
