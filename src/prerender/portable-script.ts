import { build, type ResolvedConfig } from 'vite'
import { minified } from './minified.ts'

/** The search of the portable edition as one script without imports. Throws where the build makes anything else of it. */
export async function portableScript({ root, define }: ResolvedConfig): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: define ?? {},
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      minify: minified.minify,
      terserOptions: minified.terserOptions,
      rolldownOptions: { input: 'src/portable/main.ts', output: { format: 'iife', ...minified.output } },
    },
  })
  const output = Array.isArray(result) ? result.flatMap((one) => one.output) : 'output' in result ? result.output : []
  const [script, ...others] = output
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('the portable edition needs a single script')
  return script.code.trim()
}
