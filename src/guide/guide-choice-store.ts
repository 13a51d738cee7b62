import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { guideResults } from './guide-choice.ts'
import { useLazyData } from '../record/content/lazy-data.ts'

/** The chosen life events and the entries for them. The address holds the same choice; the view keeps both equal. */
export const useGuideStore = defineStore('guide', () => {
  const { topics } = useLazyData().open('guide')
  const chosen = ref<string[]>([])
  const results = computed(() => guideResults(topics, chosen.value))
  return { chosen, results }
})
