// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findFaults } from './architecture/find-faults.ts'
import { readTree } from './architecture/source-tree.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('the layout of this repository', () => {
  it('keeps its arrows and its manners', async () => {
    const tree = await readTree(root, ['src', 'data/importer'], ['.ts', '.vue', '.css'])
    expect(tree.size).toBeGreaterThan(0)
    expect(findFaults(tree)).toEqual([])
  })
})

/** The faults of a made-up repository with one file. */
function faultsOf(path: string, source: string): string[] {
  return findFaults(new Map([[path, source]]))
}

describe('an import against the arrows', () => {
  it.each([
    ['src/plan/search.ts', `import { usePlanStore } from '../stores/plan.ts'`],
    ['src/plan/search.ts', `import type { Wording } from '../text/site.ts'`],
    ['src/text/site.ts', `import { home } from '../views/HomeView.vue'`],
    ['data/importer/read.ts', `import { siteText } from '../../src/text/site.ts'`],
    ['src/stores/plan.ts', `import Plan from '../components/PlanMap.vue'`],
    ['src/charts/series.ts', `import { usePlanStore } from '../stores/plan.ts'`],
    ['src/late/near-component.ts', `import { drawChart } from '../charts/draw.ts'`],
    ['src/offline/register.ts', `import { usePlanStore } from '../stores/plan.ts'`],
    [
      'src/components/PlanMap.vue',
      `<script setup lang="ts">\nimport { usePlanStore } from '../stores/plan.ts'\n</script>`,
    ],
    ['src/components/PlanMap.vue', `<script setup lang="ts">\nimport Home from '../views/HomeView.vue'\n</script>`],
    [
      'src/components/Chart.vue',
      `<script setup lang="ts">\nconst chart = () => import('../charts/line.ts')\n</script>`,
    ],
    ['src/views/HomeView.vue', `<script setup lang="ts">\nimport { routes } from '../routes.ts'\n</script>`],
    ['src/routes.ts', `import { createPlanApp } from './app.ts'`],
    ['src/routes.ts', `import { usePlanStore } from './stores/plan.ts'`],
    ['src/app.ts', `import './main.ts'`],
    ['src/views/HomeView.vue', `<script setup lang="ts">\nimport { render } from '../prerender/page.ts'\n</script>`],
    ['src/main.ts', `import { readPlan } from '../data/importer/read.ts'`],
    ['src/main.ts', `import { serve } from './hosting/serve.ts'`],
    ['src/main.ts', `import { render } from './prerender/page.ts'`],
    ['src/hosting/serve.ts', `import { render } from '../prerender/page.ts'`],
    ['src/worker/sw.ts', `import { createPlanApp } from '../app.ts'`],
    ['src/hosting/serve.ts', `import { readPlan } from '../../data/importer/read.ts'`],
  ])('is seen in %s', (path, source) => {
    expect(faultsOf(path, source)).toEqual([expect.stringMatching(/^\S+: \w+ may not import \w+ \(/)])
  })

  it.each([
    ['src/stores/plan.ts', `import plan from '../../data/plan.json'`],
    [
      'src/views/OpenData.vue',
      `<script setup lang="ts">\nconst load = () => import('../../data/reading.json')\n</script>`,
    ],
    ['src/app.ts', `const source = new URL('../data/plan.json', import.meta.url)`],
    ['src/app.ts', `const files = import.meta.glob('../data/*.json')`],
    [
      'src/views/SourceView.vue',
      `<script setup lang="ts">\nimport text from '../../data/source/plan.txt?raw'\n</script>`,
    ],
  ])('is seen where a data file is named by %s', (path, source) => {
    expect(faultsOf(path, source)).toEqual([expect.stringContaining('may not import content (data/')])
  })

  it.each(['src/app.ts', 'src/views/HistoryView.vue', 'src/components/BarChart.ts'])(
    'is seen where %s takes chart.js',
    (path) => {
      const source = `import { Chart } from 'chart.js'`
      expect(faultsOf(path, path.endsWith('.vue') ? `<script setup lang="ts">\n${source}\n</script>` : source)).toEqual(
        [`${path}: only src/charts imports chart.js`],
      )
    },
  )
})

describe('an import along the arrows', () => {
  it.each([
    ['src/plan/search.ts', `import * as v from 'valibot'\nimport type { Plan } from './plan.ts'`],
    [
      'data/importer/read.ts',
      `import { readFile } from 'node:fs/promises'\nimport '../../src/plan/plan.ts'\nimport './lines.ts'`,
    ],
    [
      'src/components/YearName.vue',
      `<script setup lang="ts">\nimport { usePreferencesStore } from '../stores/preferences.ts'\n</script>`,
    ],
    [
      'src/views/HistoryView.vue',
      `<script setup lang="ts">\nimport { usePlanStore } from '../stores/plan.ts'\nconst line = () => import('../charts/line.ts')\n</script>`,
    ],
    ['src/charts/line.ts', `import { Chart } from 'chart.js/auto'\nimport { latePart } from '../late/late-part.ts'`],
    ['src/late/late-part.ts', `import { loadAnew } from '../offline/recovery.ts'`],
    ['src/routes.ts', `const home = () => import('./views/HomeView.vue')`],
    ['src/start.ts', `import plan from '../data/plan.json'\nimport { createPlanApp } from './app.ts'`],
    ['src/prerender/entry.ts', `import plan from '../../data/plan.json'\nimport { createPlanApp } from '../app.ts'`],
    ['src/hosting/serve.ts', `import './locate.ts'`],
  ])('is free in %s', (path, source) => {
    expect(faultsOf(path, source)).toEqual([])
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

  it.each(['src/plan/utils.ts', 'src/plan/helpers/fold.ts', 'src/components/common/Link.vue', 'data/importer/misc.ts'])(
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
    expect(faultsOf('src/plan/search.ts', source)).toEqual([expect.stringMatching(/touches \w+ while it is loaded/)])
    expect(faultsOf('src/components/A.vue', `<script setup lang="ts">\n${source}\n</script>`)).toHaveLength(1)
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
    expect(faultsOf('src/plan/search.ts', source)).toEqual([])
  })

  it.each([
    '<p style="color: red">a</p>',
    '<p :style="size">a</p>',
    '<p v-bind:style="size">a</p>',
    '<p\n  style="a">a</p>',
  ])('allow no style attribute: %s', (template) => {
    expect(faultsOf('src/components/A.vue', `<template>${template}</template>`)).toEqual([
      expect.stringContaining('style attribute'),
    ])
  })

  it('name no package registry', () => {
    const address = ['https://registry', 'npmjs', 'org/vue'].join('.')
    expect(faultsOf('src/prerender/page.ts', `const from = '${address}'`)).toEqual([
      expect.stringContaining('registry'),
    ])
  })

  it.each(['color: #333', 'color: #17a0C1ff', 'background: rgb(0 0 0 / 50%)', 'border: 1px solid hsl(0 0% 0%)'])(
    'keep colours among the tokens: %s',
    (declaration) => {
      const style = `.a { ${declaration}; }`
      expect(faultsOf('src/styles/base.css', style)).toEqual([expect.stringContaining('colour of its own')])
      expect(faultsOf('src/components/A.vue', `<style>\n${style}\n</style>`)).toHaveLength(1)
      expect(faultsOf('src/styles/tokens.css', style)).toEqual([])
    },
  )

  it('see a colour in a drawing too, and none where there is none', () => {
    expect(faultsOf('src/components/A.vue', '<template><path fill="#0017c1" /></template>')).toHaveLength(1)
    expect(
      faultsOf('src/components/A.vue', '<template><a href="#add">a</a><path fill="currentColor" /></template>'),
    ).toEqual([])
    expect(faultsOf('src/styles/base.css', '/* #333 */ #add a:hover { color: var(--text); }')).toEqual([])
  })
})

describe('the lockfile', () => {
  it('names no registry, so that each machine asks its own', async () => {
    const lockfile = await readFile(new URL('../package-lock.json', import.meta.url), 'utf8')
    expect(lockfile).toContain('"lockfileVersion"')
    expect(lockfile).not.toContain('"resolved"')
  })
})
