import { wordedName, wordedSentences } from '../plan/wordings.ts'
import type { Translation } from './translation.ts'

/** A text in the language, or the Japanese one where there is no translation. */
export interface Translated {
  text: string
  translated: boolean
}

/** A name or a sentence of ours. `id`: under which the translation of the plan has it, where it does. */
export function translatedName(translation: Translation, original: string, id = ''): Translated {
  const text = wordedName(translation.plan, id) ?? translation.byOriginal.get(original)
  return text === undefined ? { text: original, translated: false } : { text, translated: true }
}

/** The sentences of a text of the city, joined; null where they are not translated, or were made for another text. */
export function translatedText(translation: Translation, id: string, original: string): string | null {
  const sentences = wordedSentences(translation.plan, id, original)
  return sentences?.map(({ text }) => text).join(' ') ?? translation.byOriginal.get(original) ?? null
}
