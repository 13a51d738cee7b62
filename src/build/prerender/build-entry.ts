import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { build, type ResolvedConfig } from 'vite'
import { planData } from '../plan-data.ts'
import type { PrerenderEntry } from './prerender-entry.ts'

/** The name of the style sheet that the build of the entry makes. */
export const entryStyles = 'entry.css'

/**
 * Builds what renders the pages, for Node, into a folder, with its style sheet, and loads it. Throws where it cannot be built.
 */
export async function buildEntry(config: ResolvedConfig, folder: string): Promise<PrerenderEntry> {
  await build({
    root: config.root,
    base: config.base,
    // The same version and public address as in the browser, or the two would not agree.
    configFile: false,
    logLevel: 'warn',
    plugins: [vue({ features: { optionsAPI: false } }), planData()],
    define: config.define ?? {},
    build: {
      ssr: 'src/build/prerender/entry.ts',
      // The portable edition has components of its own: their styles come out of this build, in one sheet.
      ssrEmitAssets: true,
      cssCodeSplit: false,
      cssTarget: config.build.cssTarget,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'entry.js', assetFileNames: entryStyles } },
    },
  })
  const { default: entry } = (await import(pathToFileURL(join(folder, 'entry.js')).href)) as { default: PrerenderEntry }
  return entry
}
