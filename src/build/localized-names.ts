import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageWords } from '../plan/language-words.ts'
import { type SiteLanguage, siteLanguageFolders } from './site-languages.ts'

/** A text of the web manifest in other languages, by their tags (BCP 47). */
export type LocalizedText = Record<string, { value: string; lang: string; dir: 'ltr' }>

/** The app's names for systems in another language: members of https://w3c.github.io/manifest/#localized-members. */
export interface LocalizedNames {
  name_localized?: LocalizedText
  short_name_localized?: LocalizedText
  description_localized?: LocalizedText
}

/** The app's names in every language that it has pages in, as those pages give them. `data`: the data directory. */
export function localizedNames(data: string): LocalizedNames {
  const languages = siteLanguageFolders(data).map((folder) => {
    const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown
    return { tag: (read('language.json') as SiteLanguage).tag, words: read('interface.json') as LanguageWords }
  })
  if (languages.length === 0) return {}
  const member = (text: (words: LanguageWords) => string): LocalizedText =>
    Object.fromEntries(languages.map(({ tag, words }) => [tag, { value: text(words), lang: tag, dir: 'ltr' }]))
  return {
    name_localized: member(({ appName }) => appName),
    short_name_localized: member(({ appShortName }) => appShortName),
    description_localized: member(({ descriptions }) => descriptions.home),
  }
}
