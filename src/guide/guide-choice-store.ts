import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { guideResults } from './guide-choice.ts'
import { useLazyData } from '../record/content/lazy-data.ts'

/** The life events that a reader chose, and what of the plan concerns them. The address holds the same; the view keeps both in step. */
export const useGuideStore = defineStore('guide', () => {
  const { topics } = useLazyData().open('guide')
  const chosen = ref<string[]>([])
  const results = computed(() => guideResults(topics, chosen.value))
  return { chosen, results }
})
