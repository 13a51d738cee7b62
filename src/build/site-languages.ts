import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A language that the app has pages in: its tag, as in their addresses, and its own name. */
export interface SiteLanguage {
  tag: string
  name: string
}

/**
 * The languages with pages, a folder each in data/annotations/languages. Every page links to them. `data`: the data
 * directory. Throws where a folder's language.json cannot be read; the import says what is wrong with it.
 */
export function siteLanguages(data: string): SiteLanguage[] {
  const parent = join(data, 'annotations', 'languages')
  const folders = existsSync(parent) ? readdirSync(parent) : []
  return folders
    .filter((folder) => existsSync(join(parent, folder, 'interface.json')))
    .map((folder) => JSON.parse(readFileSync(join(parent, folder, 'language.json'), 'utf8')) as SiteLanguage)
    .map(({ tag, name }) => ({ tag, name }))
}
