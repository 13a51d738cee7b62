import { onMounted, ref } from 'vue'
import { linkAfterKey } from './map-keys.ts'

/**
 * Makes a map one stop of the tab key, at the row where the focus was last, and moves by arrow keys. Without a script
 * each row is a stop. `first`: the project of the first row.
 */
export function useMapKeys(first: number | undefined) {
  const current = ref<number | null>(null)
  onMounted(() => {
    current.value = first ?? null
  })
  return {
    /** The tabindex of a row's link. */
    tabIndexOf: (project: number) => (current.value === null || current.value === project ? undefined : -1),
    onFocus: (project: number) => {
      current.value = project
    },
    onKey(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return
      const link = linkAfterKey(event.target, event.key)
      if (!link) return
      link.focus()
      event.preventDefault()
    },
  }
}
