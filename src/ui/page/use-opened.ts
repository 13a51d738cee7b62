import { useEventListener } from '@vueuse/core'
import { onMounted, type Ref, ref } from 'vue'

/** Whether a `<details>` has been open since the page was hydrated. What is not needed before is drawn then. */
export function useOpened(fold: Readonly<Ref<HTMLDetailsElement | null>>): Readonly<Ref<boolean>> {
  const opened = ref(false)
  const look = () => {
    if (fold.value?.open) opened.value = true
  }
  useEventListener(fold, 'toggle', look)
  // It may have been opened before.
  onMounted(look)
  return opened
}
