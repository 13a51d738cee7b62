import { useMounted, useOnline } from '@vueuse/core'
import { computed, type Ref } from 'vue'

/**
 * Whether the device has a network. "Yes" until the page is mounted, as the page was built: VueUse's `useOnline` alone would
 * render another page offline than the one that is hydrated. The browser may be wrong about "online", never about "offline".
 */
export function useConnection(): Readonly<Ref<boolean>> {
  const mounted = useMounted()
  const online = useOnline()
  return computed(() => !mounted.value || online.value)
}
