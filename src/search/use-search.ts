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
 * The search of the page, and the one owner of the typed words: `typed` is the field's text, `state.words` the words
 * searched for. They are searched for in the next frame, and written into the address after a pause. `loadResults`
 * loads the component for the results, together with the search itself, at the first word.
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
   * Half-typed words often match nothing (じど), most of all while the input method composes kana (じd). "Nothing
   * found" is shown only after a pause; until then the last results stay.
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

  /** The counts of the facets are inside closed lists, so while the reader types they wait for a pause. */
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
  // Writing the address now would undo the navigation that a link has started.
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
