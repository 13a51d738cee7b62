import {
  type Component,
  computed,
  type ComputedRef,
  inject,
  type InjectionKey,
  onMounted,
  ref,
  type ShallowRef,
} from 'vue'
import type { Wordings } from '../../plan/wordings.ts'
import { useSurface } from '../surface/surface.ts'

/** The words that stand beside the city's: 'easy' Japanese, or a translation by the name of its data ('english'). */
export type WordingKind = string

/** How our words are marked: what they are called, and their language where it is not the page's. */
export interface WordingMark {
  label: string
  language?: string | undefined
}

/** Our words as they are shown on pages, with the components that draw them. */
export interface ShownWording extends WordingMark {
  kind: WordingKind
  wordings: Wordings
  /** Draws a text of the city sentence by sentence, each below ours. Props: `of`, `text`, `segments`. */
  text: Component
  /** Draws our words for a name, and nothing where there are none. Props: `of`. */
  name: Component
}

/** The injection key: provided once by the app. null while the reader has chosen the city's words alone. */
export const wordingKey: InjectionKey<Readonly<ShallowRef<ShownWording | null>>> = Symbol('wording')

/**
 * The wording that a component draws its words with, for use in its setup. null on every surface other than a page, and
 * while a built page is hydrated: the build knows the city's words alone.
 */
export function useWording(): ComputedRef<ShownWording | null> | null {
  const shown = inject(wordingKey, null)
  if (!shown || useSurface() !== 'page') return null
  // Only what is set up after the choice has to wait for its own hydration.
  const hydrated = ref(shown.value === null)
  if (!hydrated.value) onMounted(() => (hydrated.value = true))
  return computed(() => (hydrated.value ? shown.value : null))
}
