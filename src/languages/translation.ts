import * as v from 'valibot'
import { type LanguageWords, LanguageWordsSchema } from '../plan/language-words.ts'
import { type WordingRecord, type Wordings, wordingsById } from '../plan/wordings.ts'

/** One language: the words of its pages, and its translations. */
export interface Translation {
  /** As `lang` and in addresses: 'en'. */
  tag: string
  /** In the language itself: 'English'. */
  name: string
  words: LanguageWords
  /** Of the plan's texts, by id. */
  plan: Wordings
  /** Of all texts, by the Japanese text. */
  byOriginal: ReadonlyMap<string, string>
}

const LanguageNameSchema = v.object({
  tag: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)),
  name: v.string(),
})

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every pair of a Japanese text and its translation in a data file, however deep it stands. */
function pairsIn(data: unknown): [string, string][] {
  if (!isObject(data)) return []
  const { original, text } = data
  const own: [string, string][] = typeof original === 'string' && typeof text === 'string' ? [[original, text]] : []
  return [...own, ...Object.values(data).flatMap(pairsIn)]
}

/**
 * The languages in data/annotations/languages, a folder each. `files`: the content of their files by path
 * ('…/languages/en/plan.json'). A folder without the words of its pages has no pages. Throws where these do not fit.
 */
export function translationsFrom(files: Readonly<Record<string, unknown>>): Translation[] {
  const folders = new Map<string, Map<string, unknown>>()
  for (const [path, data] of Object.entries(files)) {
    const [, folder = '', name = ''] = /\/languages\/([^/]+)\/([\w-]+)\.json$/.exec(path) ?? []
    folders.set(folder, (folders.get(folder) ?? new Map<string, unknown>()).set(name, data))
  }
  return [...folders.values()].flatMap((folder) => {
    if (!folder.has('interface')) return []
    const { tag, name } = v.parse(LanguageNameSchema, folder.get('language'))
    const words = v.parse(LanguageWordsSchema, folder.get('interface'))
    const plan = wordingsById((folder.get('plan') ?? []) as WordingRecord[])
    return [{ tag, name, words, plan, byOriginal: new Map([...folder.values()].flatMap(pairsIn)) }]
  })
}

/** Fills a text in: '{year}' with the value of `year`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}
