import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const ready = join(
  dirname(createRequire(import.meta.url).resolve('pinia/package.json')),
  'dist/pinia.esm-browser.prod.js',
)

/**
 * Takes Pinia as its authors built it for browsers. From its parts a build keeps what its developer tools save files
 * with, as annotations a global might do something: it was 0.9 kB of every first load.
 */
export function smallPinia(): Plugin {
  return {
    name: 'small-pinia',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'pinia' ? ready : null),
  }
}
