import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { BenchContent, BenchLine } from '../bench-content.ts'

const holds = (word: string, { text, lines }: BenchLine): boolean =>
  text.includes(word) || lines.some((line) => holds(word, line))

/** The whole content, fetched once and searched by looking into every text. */
export const usePlanStore = defineStore('plan', () => {
  const content = ref<BenchContent | null>(null)

  async function load() {
    const response = await fetch('/content.json')
    content.value = (await response.json()) as BenchContent
  }

  function search(word: string) {
    return (content.value?.projects ?? []).filter(
      ({ title, overview, achievements }) =>
        title.includes(word) || overview.join().includes(word) || achievements.some((line) => holds(word, line)),
    )
  }

  return { content, load, search }
})
