import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { planFolder } from './data/importer/plan-folder.ts'
import type { Content } from './src/plan/content.ts'
import { assetFileNames } from './src/build/asset-names.ts'
import { chunkGroups } from './src/build/chunks.ts'
import { freshFolder } from './src/build/fresh-folder.ts'
import { hostSettings } from './src/build/host-settings.ts'
import { licences } from './src/build/licences.ts'
import { cssTargets } from './src/build/lowest-browsers.ts'
import { foreignPictures, readPictures, withoutForeignPictures } from './src/build/foreign-pictures.ts'
import { plainImports } from './src/build/plain-imports.ts'
import { prerender } from './src/build/prerender/plugin.ts'
import { publicAddress } from './src/build/public-address.ts'
import { smallPinia } from './src/build/small-pinia.ts'
import { withoutComponentNames } from './src/build/without-component-names.ts'
import { yearsStylePlugin } from './src/build/years-style.ts'
import { webManifest } from './src/build/web-manifest.ts'
import { localizedNames } from './src/build/localized-names.ts'
import { siteLanguages } from './src/build/site-languages.ts'
import { planData } from './src/build/plan-data.ts'
import { projectFolder } from './src/build/project-folder.ts'
import { publishedWorker, storedFiles } from './src/build/stored-files.ts'

const address = publicAddress(process.env['PUBLIC_ADDRESS'])
const { version, browserslist } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
  browserslist: string[]
}
const folder = planFolder(import.meta.dirname)
const dataFile = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
const plan = dataFile('plan.json') as Content['plan']
const annotations = dataFile('annotations.json') as Content['annotations']
const pictures = readPictures(folder)
const foreign = foreignPictures(pictures, plan.id, relative(import.meta.dirname, folder))
if (foreign !== null && process.env['VITEST'] === undefined) console.warn(foreign)
const stored = storedFiles()
const notices = licences()

const unitTests = ['tests/**/*.test.ts']
// What needs a build or a browser.
const ELSEWHERE = ['tests/built/', 'tests/browser/', 'tests/long/']
// They draw into a document, or replace a module that others import too. A build has no tests beside it.
const ALONE = /^\/\/ @vitest-environment happy-dom|^vi\.(?:mock|doMock)\(/m
const tests = process.env['VITEST'] === undefined ? null : await import('./tests/run/test-files.ts')
const testFiles = tests?.testFiles().filter(({ path }) => !ELSEWHERE.some((folder) => path.startsWith(folder))) ?? []
const isolated = testFiles.flatMap(({ path, text }) => (ALONE.test(text) ? [path] : []))
const ofFirstPlan = tests?.ofAnotherPlan(testFiles, plan.id) ?? []
tests?.sayLeftOut(ofFirstPlan, plan.id)

export default defineConfig({
  root: projectFolder(import.meta.dirname),
  base: address.base,
  define: {
    'import.meta.env.VITE_PUBLIC_ADDRESS': JSON.stringify(address.of('/') ?? ''),
    'import.meta.env.VITE_VERSION': JSON.stringify(version),
    'import.meta.env.VITE_LANGUAGES': JSON.stringify(siteLanguages(folder)),
    'import.meta.env.VITE_EDITION': JSON.stringify(annotations.edition),
  },
  build: {
    // The lowest browsers read all of it but class static blocks (tests/built/browsers.test.ts). Named one by one, Safari
    // would have the classes of the charts rewritten, 49 kB more, for a fault that does not touch them.
    target: 'es2022',
    cssTarget: cssTargets(browserslist),
    manifest: true,
    modulePreload: false,
    // One style sheet: the build cuts from it what each page needs.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        assetFileNames,
        codeSplitting: { includeDependenciesRecursively: false, groups: chunkGroups },
      },
    },
  },
  plugins: [
    vue({ features: { optionsAPI: false } }),
    planData(),
    yearsStylePlugin(plan.fiscalYears.length),
    plainImports(),
    smallPinia(),
    withoutComponentNames(),
    withoutForeignPictures(foreign !== null),
    prerender(address),
    stored.plugin,
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: webManifest({ plan, annotations }, pictures, address.base, localizedNames(folder)),
      // Its own worker, a list of decisions: what is stored stands here, how it answers in src/offline/worker.
      strategies: 'injectManifest',
      ...publishedWorker(process.env['WORKER'], {
        ...stored.injectManifest,
        buildPlugins: { vite: [notices.worker] },
      }),
    }),
    notices.app,
    hostSettings(address.base),
    freshFolder(),
  ],
  test: {
    pool: 'threads',
    // Vitest would leave one of two cores to the reader of a watched run.
    maxWorkers: '100%',
    projects: [
      // Most tests are of pure functions, and share what they import: 63 s of processor time instead of 148.
      {
        extends: true,
        test: {
          name: 'shared',
          include: unitTests,
          exclude: [...ELSEWHERE.map((folder) => `${folder}**`), ...ofFirstPlan, ...isolated],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: isolated, exclude: ofFirstPlan } },
    ],
    // A group of tests may be of the first plan only (tests/plan/first-plan.ts).
    passWithNoTests: ofFirstPlan.length > 0,
    // A busy machine is slow, not wrong: no test here is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
