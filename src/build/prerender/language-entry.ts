import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import {
  type LanguagePage,
  languageAddress,
  languagePages,
  languagePageWords,
  languageTrail,
} from '../../languages/language-pages.ts'
import LanguageView from '../../languages/LanguageView.vue'
import type { Translation } from '../../languages/translation.ts'
import { type LanguageContent, languageContentKey, translationKey } from '../../languages/use-translation.ts'
import { languagePreview } from '../previews/language-preview.ts'
import type { RenderedLanguagePage } from './prerender-entry.ts'

async function render(content: LanguageContent, translation: Translation, page: LanguagePage): Promise<string> {
  const app = createSSRApp(LanguageView, { page })
  return renderToString(app.provide(translationKey, translation).provide(languageContentKey, content))
}

/** Every page of every language. */
export function renderLanguages(
  content: LanguageContent,
  translations: readonly Translation[],
): Promise<RenderedLanguagePage[]> {
  const pages = languagePages(content)
  return Promise.all(
    translations.flatMap((translation) =>
      pages.map(async (page) => ({
        language: translation.tag,
        address: languageAddress(translation.tag, page.address),
        japanese: page.address,
        html: await render(content, translation, page),
        words: languagePageWords(translation, page),
        trail: languageTrail(content, translation, page),
        picture: languagePreview(content, translation, page),
      })),
    ),
  )
}
