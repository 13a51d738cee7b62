import { type Component, inject, type InjectionKey, provide, type Ref, type ShallowRef, shallowRef, watch } from 'vue'
import { type ShownWording, type WordingKind, wordingKey } from '../../record/wording/wording.ts'
import { useContent } from '../../record/content/use-content.ts'
import type { NoticeWords } from './messages.ts'
import { usePreferencesStore } from '../preferences/preferences-store.ts'

/** The addresses of a wording's files: those with its texts, and for a language that with its words around them. */
export interface WordingFiles {
  texts: readonly string[]
  words?: string | undefined
}

/** Loads the files by 'easy' or a language's tag. Rejects where their addresses do not come. */
export type LoadWordingFiles = () => Promise<Readonly<Partial<Record<string, WordingFiles>>>>

/** The injection key of what loads them, given by the entry. */
export const wordingFilesKey: InjectionKey<LoadWordingFiles> = Symbol('wording files')

/** What a page says of the wording that the reader has chosen. */
export interface WordingNotice {
  /** Props: `words`, `missing`. null where its script did not come either. */
  component: Component | null
  kind: WordingKind
  words: NoticeWords | null
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
  const loadFiles = inject(wordingFilesKey, null)
  const { languages } = useContent().annotations
  const shown = shallowRef<ShownWording | null>(null)
  const notice = shallowRef<WordingNotice | null>(null)
  provide(wordingKey, shown)
  provide(wordingNoticeKey, notice)

  const chosen = () => store.preferences.wording
  watch([chosen, online], () => {
    const kind = chosen()
    // The choice may be of another plan, or of another version.
    const choice = kind === 'easy' ? kind : languages.find((language) => language.kind === kind)?.tag
    if (loadFiles === null || choice === undefined) shown.value = notice.value = null
    else
      Promise.all([import('./load-wording.ts'), loadFiles()]).then(
        ([{ showWording }, { [choice]: files }]) =>
          showWording({ kind, chosen, choice, files, languages, shown, notice, hydrate }),
        () => (notice.value = { component: null, kind, words: null, missing: true, stored: false }),
      )
  })
  return notice
}
