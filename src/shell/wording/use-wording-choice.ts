import { type Component, inject, type InjectionKey, provide, type Ref, type ShallowRef, shallowRef, watch } from 'vue'
import { type ShownWording, type WordingKind, wordingKey } from '../../record/wording/wording.ts'
import { usePreferencesStore } from '../preferences/preferences-store.ts'

/** The injection key: the addresses of the files with our words, given by the entry. */
export const wordingFilesKey: InjectionKey<Readonly<Record<WordingKind, readonly string[]>>> = Symbol('wording files')

/** What a page says of the wording that the reader has chosen. */
export interface WordingNotice {
  /** Props: `kind`, `missing`. null where its script did not come either. */
  component: Component | null
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
  watch([chosen, online], () => {
    const kind = chosen()
    if (kind === 'original') shown.value = notice.value = null
    else if (files)
      import('./load-wording.ts').then(
        ({ showWording }) => showWording({ chosen, files, shown, notice, hydrate }),
        () => (notice.value = { component: null, kind, missing: true, stored: false }),
      )
  })
  return notice
}
