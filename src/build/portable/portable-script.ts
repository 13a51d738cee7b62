import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { findingText } from '../../portable/search/lexicon-text.ts'
import type { Finding } from '../../plan/search-lexicon.ts'
import { minified } from '../minified.ts'

/** Gives data/finding.json as the module `finding-text`, in the form that is 6 kB smaller. */
function findingTextOf(root: string): Plugin {
  const id = '\0finding-text'
  return {
    name: 'finding-text',
    resolveId: (source) => (source === 'finding-text' ? id : null),
    load: (loaded) => {
      if (loaded !== id) return null
      const finding = JSON.parse(readFileSync(join(root, 'data/finding.json'), 'utf8')) as Finding
      return `export default ${JSON.stringify(findingText(finding))}`
    },
  }
}

/** The search of the portable edition as one script without imports. Throws where the build makes anything else of it. */
export async function portableScript({ root, define }: ResolvedConfig): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: define ?? {},
    plugins: [findingTextOf(root)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      minify: minified.minify,
      terserOptions: minified.terserOptions,
      rolldownOptions: { input: 'src/portable/search/main.ts', output: { format: 'iife', ...minified.output } },
    },
  })
  const output = Array.isArray(result) ? result.flatMap((one) => one.output) : 'output' in result ? result.output : []
  const [script, ...others] = output
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('the portable edition needs a single script')
  return script.code.trim()
}
