import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A language that the app has pages in: its tag, as in their addresses, and its own name. */
export interface SiteLanguage {
  tag: string
  name: string
}

/** The folders of the languages with pages, absolute. `data`: the data directory. */
export function siteLanguageFolders(data: string): string[] {
  const parent = join(data, 'annotations', 'languages')
  const folders = existsSync(parent) ? readdirSync(parent).map((folder) => join(parent, folder)) : []
  return folders.filter((folder) => existsSync(join(folder, 'interface.json')))
}

/**
 * The languages with pages, a folder each in data/annotations/languages. Every page links to them. `data`: the data
 * directory. Throws where a folder's language.json cannot be read; the import says what is wrong with it.
 */
export function siteLanguages(data: string): SiteLanguage[] {
  return siteLanguageFolders(data)
    .map((folder) => JSON.parse(readFileSync(join(folder, 'language.json'), 'utf8')) as SiteLanguage)
    .map(({ tag, name }) => ({ tag, name }))
}
