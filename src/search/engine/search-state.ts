import { firstValue, type QueryValues, wordsForAddress } from '../../plan/query-values.ts'
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

/** The query of an address for this search. */
export function stateToQuery({ words, filter }: SearchState): Record<string, string> {
  const kept = wordsForAddress(words)
  return { ...(kept === '' ? {} : { [wordsKey]: kept }), ...filterToQuery(filter) }
}
