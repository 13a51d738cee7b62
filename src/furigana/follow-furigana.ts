import { watch } from 'vue'
import type { FuriganaLevel } from './rubies-at.ts'

/**
 * Shows readings as the reader has chosen, from now on. `level`: the choice; `load`: loads what shows them, which is asked
 * for once they are wanted, and again after it did not come.
 */
export function followFurigana(level: () => FuriganaLevel, load: () => Promise<(level: FuriganaLevel) => void>): void {
  let show: ((level: FuriganaLevel) => void) | null = null
  const update = async () => {
    if (!show && level() === 'none') return
    show ??= await load()
    // It may have changed meanwhile.
    show(level())
  }
  watch(level, () => void update().catch(() => undefined), { immediate: true })
}
