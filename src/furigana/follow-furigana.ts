import { useOnline } from '@vueuse/core'
import { type Ref, ref, watch } from 'vue'
import type { FuriganaLevel } from './rubies-at.ts'

type Show = (level: FuriganaLevel) => void

/**
 * Shows readings as the reader has chosen, from now on. `level`: the choice; `load`: loads what shows them, which is asked
 * for once they are wanted, and after it did not come again with the next choice and when the network is back. Returns
 * whether it did not come.
 */
export function followFurigana(level: () => FuriganaLevel, load: () => Promise<Show>): Readonly<Ref<boolean>> {
  const missing = ref(false)
  /** One for the whole page: two would each write readings of their own. */
  let show: Promise<Show> | null = null
  const update = async () => {
    if (show === null && level() === 'none') return
    const asked = (show ??= load())
    const shown = await asked.catch(() => null)
    if (shown === null && show === asked) show = null
    // The choice may have changed meanwhile.
    missing.value = shown === null && level() !== 'none'
    shown?.(level())
  }
  watch([level, useOnline()], () => void update(), { immediate: true })
  return missing
}
