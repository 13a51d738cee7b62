import { inject, type InjectionKey } from 'vue'
import type { ThemeArticles } from '../plan/theme-articles.ts'
import type { Glossary } from '../plan/glossary.ts'
import type { Guide } from '../plan/guide.ts'
import type { Plan } from '../plan/plan.ts'
import type { Annotations } from '../plan/annotations.ts'
import type { Translation } from './translation.ts'
import { translatedName } from './translated.ts'
import { languageAddress } from './language-pages.ts'

/** What the pages of a language are made from. */
export interface LanguageContent {
  plan: Plan
  annotations: Annotations
  themeArticles: ThemeArticles
  glossary: Glossary
  guide: Guide
}

/** The injection keys: provided for each page that is rendered. */
export const translationKey: InjectionKey<Translation> = Symbol('translation')
export const languageContentKey: InjectionKey<LanguageContent> = Symbol('language content')

const baseOf = (address: string) => import.meta.env.BASE_URL + address.slice(1)

/**
 * The language and the content, for use in a component's setup, and the addresses of pages with the base path: `to` in
 * the language, `japanese` in Japanese. Throws where the page was rendered without them.
 */
export function useTranslation() {
  const translation = inject(translationKey)
  const content = inject(languageContentKey)
  if (!translation || !content) throw new Error('the page was made without a translation')
  return {
    translation,
    ...content,
    words: translation.words,
    name: (original: string, id?: string) => translatedName(translation, original, id),
    to: (address: string) => baseOf(languageAddress(translation.tag, address)),
    japanese: baseOf,
  }
}
