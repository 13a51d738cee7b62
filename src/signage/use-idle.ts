import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { ref, type Ref } from 'vue'

const IDLE_AFTER_MS = 4000

/**
 * Whether nobody is at the screen: at first, and again 4 s after the last movement, touch or key. VueUse's `useIdle` does
 * the same with a throttle that is 0.6 kB of every page's first load, and leaves its timer running behind the component.
 */
export function useIdle(): Readonly<Ref<boolean>> {
  const idle = ref(true)
  const { start: idleSoon } = useTimeoutFn(() => (idle.value = true), IDLE_AFTER_MS, { immediate: false })
  function wake() {
    idle.value = false
    idleSoon()
  }
  useEventListener(['pointermove', 'pointerdown', 'keydown'], wake, { passive: true })
  return idle
}
