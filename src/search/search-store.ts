import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { NamedRecords } from './engine/named-records.ts'
import type { NamedTopic } from './engine/named-topics.ts'
import { emptyFilter, type ProjectFilter } from '../plan/project-filter.ts'
import type { Search, SearchAnswer } from './engine/search.ts'
import { facetsOf, matchesFilter } from './engine/search-facets.ts'
import { RESULTS_AT_A_TIME, type SearchState, stateToQuery } from './engine/search-state.ts'
import { useContent } from '../record/content/use-content.ts'
import { useLazyData } from '../record/content/lazy-data.ts'
import { inSlices } from '../ui/lazy/next-task.ts'

/** The state of the search and its results. The address holds the same state; the view keeps both equal. */
export const useSearchStore = defineStore('search', () => {
  const { plan, annotations } = useContent()
  const lazyDataAccess = useLazyData()
  const state = ref<SearchState>({ words: '', filter: { ...emptyFilter } })
  const search = shallowRef<Search | null>(null)
  const failed = ref(false)
  let preparing: Promise<void> | undefined
  let named: (answer: SearchAnswer) => (NamedRecords | NamedTopic)[] = () => []

  /** Loads the data of the search and builds its index, once: at the first word, or when the field gets the focus. */
  function prepare(): Promise<void> {
    preparing ??= prepareOnce().finally(() => (preparing = undefined))
    return preparing
  }

  async function prepareOnce() {
    failed.value = false
    if (search.value) return
    try {
      const [{ searchInSteps }, { namedTopics }, { namedRecords }, searchLexicon, glossary, guide] = await Promise.all([
        import('./engine/search.ts'),
        import('./engine/named-topics.ts'),
        import('./engine/named-records.ts'),
        lazyDataAccess.fetch('searchLexicon'),
        lazyDataAccess.fetch('glossary'),
        lazyDataAccess.fetch('guide'),
      ])
      const ofGuide = namedTopics(guide)
      const ofPlan = namedRecords(plan, annotations)
      named = (words) => [...ofPlan(words), ...ofGuide(words)]
      search.value ??= await inSlices(searchInSteps(plan, annotations, searchLexicon, glossary))
    } catch {
      failed.value = true
    }
  }

  let last: { words: string; answer: SearchAnswer } | null = null

  /** Remembers the last answer until the words change. */
  function answerTo(words: string): SearchAnswer | null {
    if (words.trim() === '' || !search.value) return null
    if (last?.words !== words) last = { words, answer: search.value(words) }
    return last.answer
  }

  const answer = computed(() => answerTo(state.value.words))
  /** The life events, the venues and the lists of records that the words name. */
  const topics = computed(() => (answer.value ? named(answer.value) : []))
  const results = computed(() => answer.value?.found.filter((found) => matchesFilter(found, state.value.filter)) ?? [])
  const facets = computed(() => facetsOf(answer.value?.found ?? [], state.value.filter))

  function filter(change: Partial<ProjectFilter>) {
    state.value = { ...state.value, filter: { ...state.value.filter, ...change } }
  }

  /**
   * How many results the reader asked for. Kept while the search stays the same, so that the scroll position can be
   * restored on "back".
   */
  const limit = ref(RESULTS_AT_A_TIME)
  const showMore = () => (limit.value += RESULTS_AT_A_TIME)
  watch(
    () => JSON.stringify(stateToQuery(state.value)),
    () => (limit.value = RESULTS_AT_A_TIME),
    { flush: 'sync' },
  )

  /** Whether words find nothing, without changing the shown answer. */
  const findsNothing = (words: string) => answerTo(words)?.found.length === 0

  return { state, failed, answer, topics, results, facets, limit, prepare, filter, showMore, findsNothing }
})
