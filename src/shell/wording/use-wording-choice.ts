import { type Component, inject, type InjectionKey, provide, type Ref, type ShallowRef, shallowRef, watch } from 'vue'
import { type ShownWording, type WordingKind, wordingKey } from '../../record/wording/wording.ts'
import { usePreferencesStore } from '../preferences/preferences-store.ts'

/** The injection key: the addresses of the files with our words, given by the entry. */
export const wordingFilesKey: InjectionKey<Readonly<Record<WordingKind, string | undefined>>> = Symbol('wording files')

/** What a page says of the wording that the reader has chosen. */
export interface WordingNotice {
  /** Props: `kind`, `missing`. */
  component: Component
  kind: WordingKind
  /** Whether its file did not come, so that the city's words stand alone. */
  missing: boolean
  /** Whether it is stored on the device, so that it is there without a network. */
  stored: boolean
}

/** The injection key: null while the reader has chosen the city's words alone, and until ours have come. */
export const wordingNoticeKey: InjectionKey<Readonly<ShallowRef<WordingNotice | null>>> = Symbol('wording notice')

/**
 * Gives all pages the wording that the reader has chosen, in the setup of the app. Nothing of it is loaded before the
 * choice. All texts of a page change at once, when the words are there and the page is live. What did not come is asked
 * for again when the network is back. `hydrate`: makes the built page live.
 */
export function useWordingChoice(
  online: Readonly<Ref<boolean>>,
  hydrate: () => Promise<void> | undefined,
): Readonly<ShallowRef<WordingNotice | null>> {
  const store = usePreferencesStore()
  const files = inject(wordingFilesKey, null)
  const shown = shallowRef<ShownWording | null>(null)
  const notice = shallowRef<WordingNotice | null>(null)
  provide(wordingKey, shown)
  provide(wordingNoticeKey, notice)

  const chosen = () => store.preferences.wording
  async function show() {
    const kind = chosen()
    if (kind === 'original' || !files) {
      shown.value = notice.value = null
      return
    }
    const module = await import('./load-wording.ts').catch(() => null)
    const [loaded] = await Promise.all([module?.loadWording(kind, files[kind]), hydrate()])
    // The reader may have chosen again meanwhile.
    if (!module || chosen() !== kind) return
    shown.value = loaded ?? null
    const asked = { component: module.WordingNote, kind, missing: !loaded }
    const last = (notice.value = { ...asked, stored: false })
    const stored = await module.keepWording(kind)
    if (notice.value === last) notice.value = { ...asked, stored }
  }
  watch(chosen, () => void show())
  watch(online, () => {
    if (chosen() !== (shown.value?.kind ?? 'original')) void show()
  })
  return notice
}
