import { filesByLanguage } from './shell/wording/files-by-language.ts'

/** A plan may have no easy Japanese, or no language: then there are no such files. */
const easyJapanese: Record<string, string> = import.meta.glob('../data/annotations/easy-japanese.json', {
  eager: true,
  query: '?url',
  import: 'default',
})
const translations: Record<string, string> = import.meta.glob(
  '../data/annotations/languages/*/{plan,themes,interface}.json',
  { eager: true, query: '?url', import: 'default' },
)

/** The addresses of the texts of each wording, by 'easy' or a language's tag. It is loaded after the choice of one. */
export const wordingFiles = { easy: { texts: Object.values(easyJapanese) }, ...filesByLanguage(translations) }
