import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planFolder } from '../../../data/importer/plan-folder.ts'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { dictionaryText } from '../../portable/furigana/dictionary-text.ts'
import { lexiconText } from '../../portable/search/lexicon-text.ts'
import type { ReadingDictionary } from '../../plan/reading-dictionary.ts'
import type { SearchLexicon } from '../../plan/search-lexicon.ts'

/** Provides a data file as a module, in a form that is several kB smaller. */
function textModule<Data>(root: string, id: string, file: string, textOf: (data: Data) => unknown): Plugin {
  const resolved = `\0${id}`
  return {
    name: id,
    resolveId: (source) => (source === id ? resolved : null),
    load: (loaded) => {
      if (loaded !== resolved) return null
      const data = JSON.parse(readFileSync(join(planFolder(root), file), 'utf8')) as Data
      return `export default ${JSON.stringify(textOf(data))}`
    },
  }
}

/**
 * Builds the portable edition's search and readings as one script without imports. Throws where the build gives anything
 * else.
 */
export async function portableScript({ root, define }: ResolvedConfig): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: define ?? {},
    plugins: [
      textModule<SearchLexicon>(root, 'lexicon-text', 'search-lexicon.json', lexiconText),
      textModule<ReadingDictionary>(root, 'dictionary-text', 'reading-dictionary.json', dictionaryText),
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: 'src/portable/search/main.ts', output: { format: 'iife' } },
    },
  })
  const output = Array.isArray(result) ? result.flatMap((one) => one.output) : 'output' in result ? result.output : []
  const [script, ...others] = output
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('the portable edition needs a single script')
  return script.code.trim()
}
