import { useTimeoutFn } from '@vueuse/core'
import { storeToRefs } from 'pinia'
import { computed, onMounted, ref, watch } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import type { ProjectFilter } from '../plan/project-filter.ts'
import { showAfterQuery } from '../ui/address/page-query.ts'
import { searchHeading } from './search-heading.ts'
import { useSearchStore } from './search-store.ts'
import { useDebounced, useOncePerFrame } from './use-debounced.ts'
import { useSearchAddress } from './use-search-address.ts'

const PAUSE_MS = 200
const SETTLE_MS = 700

/**
 * The search as its page shows it, and the one owner of the typed words: `typed` is the field's text, `state.words` what is
 * searched for. The words are searched for with the next frame, and stand in the address after a pause. `loadResults`
 * fetches what draws the results; it comes with the search itself, with the first word.
 */
export function useSearch(loadResults: () => Promise<unknown>) {
  const store = useSearchStore()
  const { state, failed, answer, topics, results, facets, limit } = storeToRefs(store)
  const typed = ref(state.value.words)
  const announcement = ref('')
  let composing = false
  let prepared = false

  const heading = computed(() => searchHeading(state.value, answer.value?.found.length ?? 0, results.value.length))

  async function prepare() {
    if (prepared) return
    try {
      await Promise.all([loadResults(), store.prepare()])
      prepared = !failed.value
    } catch {
      failed.value = true
    }
  }
  const prepareForWords = () => (typed.value.trim() === '' ? undefined : prepare())

  function searchForTyped() {
    if (state.value.words !== typed.value) state.value = { ...state.value, words: typed.value }
  }

  /**
   * Between two words stand many that are none (じど), most of all while kana are put together (じd). They are not called
   * missing until the reader pauses: what was found stays.
   */
  const searchSoon = useOncePerFrame(() => {
    const found = answer.value?.found.length ?? 0
    if ((found === 0 && !composing) || !store.findsNothing(typed.value)) searchForTyped()
  })

  const writeAddress = useSearchAddress(state, (asked) => {
    state.value = asked
    typed.value = asked.words
    void prepareForWords()
  })
  const { start: submitSoon, stop: submitNoMore } = useTimeoutFn(submit, () => (composing ? SETTLE_MS : PAUSE_MS), {
    immediate: false,
  })

  /** Searches for what is typed now, and writes it into the address. */
  function submit() {
    submitNoMore()
    searchForTyped()
    void writeAddress()
  }

  /** Takes over the field's text; `inComposition`: a word of it is still being put together from kana. */
  function type(words: string, inComposition: boolean) {
    typed.value = words
    composing = inComposition
    searchSoon()
    void prepareForWords()
    submitSoon()
  }

  function filter(change: Partial<ProjectFilter>) {
    store.filter(change)
    submit()
  }

  /** The numbers beside the conditions stand in closed lists: while the reader types, they wait for a pause. */
  const { value: facetsShown, now: countNow, soon: countSoon } = useDebounced(() => facets.value, PAUSE_MS)
  watch(answer, (_, before) => (before && before.found.length > 0 ? countSoon() : countNow()))
  watch(() => state.value.filter, countNow)

  const { start: announceSoon } = useTimeoutFn(
    () => (announcement.value = answer.value ? heading.value.join('') : ''),
    SETTLE_MS,
    { immediate: false },
  )
  watch([heading, answer], () => announceSoon())

  onMounted(async () => {
    await prepareForWords()
    showAfterQuery()
  })
  // Written now, the address would take the reader back from where a link leads.
  onBeforeRouteLeave(submitNoMore)

  return {
    typed,
    state,
    failed,
    heading,
    announcement,
    answer,
    topics,
    results,
    facets: facetsShown,
    limit,
    type,
    submit,
    filter,
    prepare,
    showMore: store.showMore,
  }
}
