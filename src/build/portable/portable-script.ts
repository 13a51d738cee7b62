import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planFolder } from '../../../data/importer/plan-folder.ts'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { lexiconText } from '../../portable/search/lexicon-text.ts'
import type { SearchLexicon } from '../../plan/search-lexicon.ts'

/** Provides data/search-lexicon.json as the module `lexicon-text`, in a form that is 6 kB smaller. */
function lexiconTextOf(root: string): Plugin {
  const id = '\0lexicon-text'
  return {
    name: 'lexicon-text',
    resolveId: (source) => (source === 'lexicon-text' ? id : null),
    load: (loaded) => {
      if (loaded !== id) return null
      const searchLexicon = JSON.parse(
        readFileSync(join(planFolder(root), 'search-lexicon.json'), 'utf8'),
      ) as SearchLexicon
      return `export default ${JSON.stringify(lexiconText(searchLexicon))}`
    },
  }
}

/** Builds the portable edition's search as one script without imports. Throws where the build gives anything else. */
export async function portableScript({ root, define }: ResolvedConfig): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: define ?? {},
    plugins: [lexiconTextOf(root)],
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
