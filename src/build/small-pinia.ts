import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const ready = join(
  dirname(createRequire(import.meta.url).resolve('pinia/package.json')),
  'dist/pinia.esm-browser.prod.js',
)

/**
 * Uses the build of Pinia that its authors made for browsers. From the module build the bundler cannot drop the code with
 * which the developer tools save files, because it may have side effects: 0.9 kB of every first load.
 */
export function smallPinia(): Plugin {
  return {
    name: 'small-pinia',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'pinia' ? ready : null),
  }
}
