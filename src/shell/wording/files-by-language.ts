import type { WordingFiles } from './use-wording-choice.ts'

/**
 * The files of each language, by its tag, which is its folder's name. `addresses`: by path, '…/languages/en/plan.json'; the
 * words around the texts are in interface.json.
 */
export function filesByLanguage(addresses: Readonly<Record<string, string>>): Record<string, WordingFiles> {
  const files: Record<string, { texts: string[]; words?: string }> = {}
  for (const [path, address] of Object.entries(addresses)) {
    const [, tag = '', name] = /([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
    const own = (files[tag] ??= { texts: [] })
    if (name === 'interface') own.words = address
    else own.texts.push(address)
  }
  return files
}
