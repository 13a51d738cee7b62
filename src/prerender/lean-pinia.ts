import type { Plugin } from 'vite'

/**
 * Takes Pinia's own build for production. The one meant for bundlers keeps what its developer tools save files with, which
 * no bundler can drop: it was 0.9 kB of every first load.
 */
export function leanPinia(): Plugin {
  return {
    name: 'lean-pinia',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id !== 'pinia') return null
      const found = await this.resolve(id, importer, { skipSelf: true })
      return found && { ...found, id: found.id.replace(/pinia\.js$/, 'pinia.esm-browser.prod.js') }
    },
  }
}
