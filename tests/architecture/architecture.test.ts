// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findFaults } from './find-faults.ts'
import { MEETINGS } from './import-arrows.ts'
import { importsOfFile } from './imports-of-file.ts'
import { partsOfFile } from './parts-of-file.ts'
import { readTree } from './source-tree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the layout of this repository', () => {
  it('keeps its arrows and its manners', async () => {
    const tree = await readTree(root, ['src', 'data/importer'], ['.ts', '.vue', '.css'])
    expect(tree.size).toBeGreaterThan(0)
    expect(findFaults(tree)).toEqual([])
  })
})

/** A script as the file of this name holds it. */
function asFile(path: string, script: string): string {
  return path.endsWith('.vue') ? `<script setup lang="ts">\n${script}\n</script>` : script
}

/** The faults of a made-up repository with one file. */
function faultsOf(path: string, source: string): string[] {
  return findFaults(new Map([[path, source]]))
}

/** Not written as such in a path below: with another plan the name of a data file becomes that of the plan's. */
const DATA = 'data'

describe('an import against the arrows', () => {
  it.each([
    ['src/plan/records.ts', `import { useContent } from '../record/content/use-content.ts'`],
    ['src/plan/records.ts', `import type { Wording } from '../shell/messages.ts'`],
    ['src/ui/page/PageHead.vue', `import { CityText } from '../../record/text/CityText.vue'`],
    ['src/record/text/CityText.vue', `import { home } from '../../browse/home/HomeView.vue'`],
    ['src/guide/GuideView.vue', `import SearchField from '../search/SearchField.vue'`],
    ['src/guide/GuideView.vue', `import { routes } from '../routes.ts'`],
    ['src/search/engine/search.ts', `import { useSearchStore } from '../search-store.ts'`],
    ['src/numbers/charts/draw.ts', `import { home } from '../../browse/home/messages.ts'`],
    ['src/offline/page/update.ts', `import { useContent } from '../../record/content/use-content.ts'`],
    ['src/offline/worker/sw.ts', `import { createPlanApp } from '../../app.ts'`],
    ['src/offline/worker/sw.ts', `import { recover } from '../recovery/recovery.ts'`],
    ['src/offline/recovery/recovery.ts', `import { plan } from '../../plan/plan.ts'`],
    ['src/routes.ts', `import { createPlanApp } from './app.ts'`],
    ['src/app.ts', `import './main.ts'`],
    ['src/about/AboutView.vue', `import { render } from '../build/prerender/page.ts'`],
    ['src/main.ts', `import { readPlan } from '../data/importer/read.ts'`],
    ['src/main.ts', `import { serve } from './build/host/serve.ts'`],
    ['src/build/host/serve.ts', `import { render } from '../prerender/page.ts'`],
    ['src/build/host/serve.ts', `import { readPlan } from '../../../data/importer/read.ts'`],
    ['data/importer/read.ts', `import { siteText } from '../../src/shell/messages.ts'`],
  ])('is seen in %s', (path, source) => {
    expect(faultsOf(path, asFile(path, source))).toEqual([
      expect.stringMatching(/^\S+: [\w-]+ may not import [\w-]+ \(/),
    ])
  })

  it.each([
    ['src/record/content/use-content.ts', `import plan from '../../../${DATA}/plan.json'`],
    ['src/about/AboutView.vue', `const load = () => import('../../${DATA}/numbers.json')`],
    ['src/app.ts', `const source = new URL('../${DATA}/plan.json', import.meta.url)`],
    ['src/app.ts', `const files = import.meta.glob('../${DATA}/*.json')`],
    ['src/about/AboutView.vue', `import text from '../../${DATA}/source/plan.txt?raw'`],
  ])('is seen where a data file is named by %s', (path, source) => {
    expect(faultsOf(path, asFile(path, source))).toEqual([expect.stringContaining('may not import content (data/')])
  })

  it.each(['src/app.ts', 'src/browse/years/YearView.vue', 'src/numbers/series/SeriesBlock.vue'])(
    'is seen where %s takes chart.js',
    (path) => {
      expect(faultsOf(path, asFile(path, `import { Chart } from 'chart.js'`))).toEqual([
        `${path}: only src/numbers/charts imports chart.js`,
      ])
    },
  )
})

describe('an import along the arrows', () => {
  it.each([
    ['src/plan/records.ts', `import * as v from 'valibot'\nimport type { Plan } from './plan.ts'`],
    ['src/record/years/YearName.vue', `import { fullName } from '../../plan/fiscal-year.ts'`],
    ['src/browse/years/YearView.vue', `import YearName from '../../record/years/YearName.vue'`],
    ['src/search/SearchView.vue', `import { search } from './engine/search.ts'`],
    ['src/numbers/charts/draw.ts', `import { Chart } from 'chart.js/auto'`],
    ['src/routes.ts', `const home = () => import('./browse/home/HomeView.vue')`],
    ['src/start.ts', `import plan from '../${DATA}/plan.json'\nimport { createPlanApp } from './app.ts'`],
    [
      'src/build/prerender/entry.ts',
      `import plan from '../../../${DATA}/plan.json'\nimport { app } from '../../app.ts'`,
    ],
    ['src/build/host/serve.ts', `import './locate.ts'`],
    ['data/importer/read.ts', `import { readFile } from 'node:fs/promises'\nimport '../../src/plan/plan.ts'`],
  ])('is free in %s', (path, source) => {
    expect(faultsOf(path, asFile(path, source))).toEqual([])
  })

  it('may cross rooms where the list of meetings names it, and only there', () => {
    const source = asFile('a.vue', `import ThemeTileRow from '../../themes/tiles/ThemeTileRow.vue'`)
    expect(faultsOf('src/browse/home/HomeView.vue', source)).toEqual([])
    expect(faultsOf('src/browse/years/YearsView.vue', source)).toHaveLength(1)
  })

  it('needs every meeting of the list', async () => {
    const tree = await readTree(root, ['src', 'data/importer'], ['.ts', '.vue'])
    const imports = [...tree].flatMap(([path, source]) =>
      importsOfFile(path, partsOfFile(path, source)).map((target) => ({ path, target })),
    )
    const unused = MEETINGS.filter(
      ({ from, to }) => !imports.some(({ path, target }) => from.test(path) && to.test(target)),
    )
    expect(unused.map(({ because }) => because)).toEqual([])
  })
})

describe('manners', () => {
  it('give every file a place', () => {
    expect(faultsOf('src/stuff/plan.ts', '')).toEqual(['src/stuff/plan.ts: has no place in the layout'])
    expect(faultsOf('src/app.ts', `import './stuff/plan.ts'`)).toEqual([
      expect.stringContaining('no place in the layout'),
    ])
  })

  it('allow no barrel', () => {
    expect(faultsOf('src/plan/index.ts', `export * from './plan.ts'\nexport { a } from './a.ts'`)).toEqual([
      expect.stringContaining('is a barrel'),
    ])
    expect(faultsOf('src/plan/names.ts', `export const name = 1\nexport { a } from './a.ts'`)).toEqual([])
  })

  it.each(['src/plan/utils.ts', 'src/plan/helpers/fold.ts', 'src/ui/common/Link.vue', 'data/importer/misc.ts'])(
    'allow no vague name: %s',
    (path) => {
      expect(faultsOf(path, '')).toEqual([expect.stringContaining('does not say what it holds')])
    },
  )

  it.each([
    'const width = window.innerWidth',
    'const stored = localStorage.getItem("theme")',
    'const stored = globalThis.localStorage',
    'document.title = "a"',
    'if (true) { document.title = "a" }',
    'const values = { root: document }',
  ])('keep the browser out of a module’s top: %s', (source) => {
    expect(faultsOf('src/plan/records.ts', source)).toEqual([expect.stringMatching(/touches \w+ while it is loaded/)])
    expect(faultsOf('src/about/A.vue', `<script setup lang="ts">\n${source}\n</script>`)).toHaveLength(1)
    expect(faultsOf('src/main.ts', source)).toEqual([])
  })

  it.each([
    'function width() { return window.innerWidth }',
    'const open = () => localStorage',
    'export class Reader { open() { return document } }',
    'const known = typeof window === "undefined"',
    'const title = plan.document',
    'const words = { document: "文書", window: "窓" }',
    'interface Words { document: string; place: Document }',
    'let pane: Window | undefined',
  ])('leave alone what only runs later or only looks like it: %s', (source) => {
    expect(faultsOf('src/plan/records.ts', source)).toEqual([])
  })

  it.each([
    '<p style="color: red">a</p>',
    '<p :style="size">a</p>',
    '<p v-bind:style="size">a</p>',
    '<p\n  style="a">a</p>',
  ])('allow no style attribute: %s', (template) => {
    expect(faultsOf('src/about/A.vue', `<template>${template}</template>`)).toEqual([
      expect.stringContaining('style attribute'),
    ])
  })

  it('name no package registry', () => {
    const address = ['https://registry', 'npmjs', 'org/vue'].join('.')
    expect(faultsOf('src/build/prerender/page.ts', `const from = '${address}'`)).toEqual([
      expect.stringContaining('registry'),
    ])
  })

  it.each(['color: #333', 'color: #17a0C1ff', 'background: rgb(0 0 0 / 50%)', 'border: 1px solid hsl(0 0% 0%)'])(
    'keep colours among the tokens: %s',
    (declaration) => {
      const style = `.a { ${declaration}; }`
      expect(faultsOf('src/ui/styles/base.css', style)).toEqual([expect.stringContaining('colour of its own')])
      expect(faultsOf('src/about/A.vue', `<style>\n${style}\n</style>`)).toHaveLength(1)
      expect(faultsOf('src/ui/styles/tokens.css', style)).toEqual([])
    },
  )

  it('see a colour in a drawing too, and none where there is none', () => {
    expect(faultsOf('src/about/A.vue', '<template><path fill="#0017c1" /></template>')).toHaveLength(1)
    expect(
      faultsOf('src/about/A.vue', '<template><a href="#add">a</a><path fill="currentColor" /></template>'),
    ).toEqual([])
    expect(faultsOf('src/ui/styles/base.css', '/* #333 */ #add a:hover { color: var(--text); }')).toEqual([])
  })
})

describe('the lockfile', () => {
  it('names no registry, so that each machine asks its own', async () => {
    const lockfile = await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8')
    expect(lockfile).toContain('"lockfileVersion"')
    expect(lockfile).not.toContain('"resolved"')
  })
})
