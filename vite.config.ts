import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import type { Reading } from './src/plan/reading.ts'
import { prerender } from './src/prerender/plugin.ts'
import { publicAddress } from './src/prerender/public-address.ts'
import { webManifest } from './src/prerender/web-manifest.ts'
import { publishedWorker, storedFiles } from './src/prerender/stored-files.ts'

const address = publicAddress(process.env['PUBLIC_ADDRESS'])
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }
const reading = JSON.parse(readFileSync(new URL('data/reading.json', import.meta.url), 'utf8')) as Reading

const outDir = fileURLToPath(new URL('dist', import.meta.url))

export default defineConfig({
  base: address.base,
  define: {
    'import.meta.env.VITE_PUBLIC_ADDRESS': JSON.stringify(address.of('/') ?? ''),
    'import.meta.env.VITE_VERSION': JSON.stringify(version),
    'import.meta.env.VITE_EDITION': JSON.stringify(reading.edition),
  },
  build: {
    outDir,
    target: 'es2022',
    manifest: true,
    modulePreload: false,
    // One style sheet: the build cuts from it what each page needs.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // The plan, our reading and the source's lines share most of their words: in one file they compress to a third.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What shows an achievement: most pages need all of it, the others none.
            {
              name: 'reading',
              test: /src\/components\/(city-text\/(?!Phase|ProjectPhases)|NeighbourLinks|RecordNotice|years\/(YearName|YearTimeline)|glossary\/term-marks)|src\/text\/(source|achievement)\.ts|src\/plan\/references\.ts/,
            },
            // The files that only some pages need stay apart.
            { name: 'data', test: /\/data\/(plan|reading|source)/ },
            {
              name: 'app',
              test: /node_modules\/(@vue|vue|vue-router|pinia)\/|src\/plan\/(addresses|content|fiscal-year|line-breaks|records|schema-versions|source-lines)\.ts|src\/stores\/(plan|preference|volumes)|src\/text\/(pages|page-words|site|year)\.ts|src\/components\/(frame\/|years\/Floret|PhraseText)|src\/(app|navigation|page-words|routes|start)\.ts|App\.vue/,
            },
          ],
        },
      },
    },
  },
  plugins: [
    vue({ features: { optionsAPI: false } }),
    prerender(address),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: webManifest(reading, address.base),
      // Its own worker, a list of decisions: what is stored stands here, how it answers in src/worker.
      strategies: 'injectManifest',
      ...publishedWorker(process.env['WORKER'], storedFiles(outDir)),
    }),
  ],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
  },
})
