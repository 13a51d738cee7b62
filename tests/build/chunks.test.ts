import { expect, it } from 'vitest'
import { chunkGroups } from '../../src/build/chunks.ts'
import { storedName } from '../../src/event/readiness/stored-names.ts'

/** The file that a module travels in where several need it; undefined for one that stays with the entry. */
function chunkOf(module: string): string | undefined {
  const id = `/home/someone/app/${module}`
  const group = chunkGroups.find(({ test }) => test.test(id))
  return typeof group?.name === 'function' ? group.name(id) : group?.name
}

it.each([
  ['src/record/text/CityText.vue', 'record'],
  ['src/record/text/CityText.vue?vue&type=style&index=0&lang.css', 'record'],
  ['src/record/years/YearName.vue', 'common'],
  ['src/plan/records.ts', 'common'],
  ['src/search/engine/search.ts', 'search-found'],
  ['src/record/text/YearTimeline.vue', 'year-timeline'],
  ['src/record/figures/series-found.ts', 'series-found'],
  ['src/search/engine/search-state.ts', 'filters'],
  ['src/search/SearchView.vue', undefined],
  ['src/browse/home/HomeView.vue', undefined],
])('what pages use together travels together, all else with the pages that need it: %s', (module, name) => {
  expect(chunkOf(module)).toBe(name)
})

it('what repairs a page whose app does not load stays in the entry', () => {
  expect(chunkOf('src/main.ts')).toBeUndefined()
  expect(chunkOf('src/offline/recovery/recovery.ts')).toBeUndefined()
})

it('the plan, our annotations and the source’s lines are one file, and every other data file is one', () => {
  for (const file of ['plan.json', 'annotations.json', 'source/plan.txt?raw'])
    expect(chunkOf(`data/${file}`)).toBe('data')
  const others = ['glossary', 'guide', 'numbers', 'search-lexicon', 'theme-articles'].map((name) => `${name}.json`)
  expect(new Set(others.map((file) => chunkOf(`data/${file}`))).size).toBe(others.length)
  // Each has a name that readers know.
  for (const file of others) {
    expect(storedName(`assets/${chunkOf(`data/${file}`) ?? ''}-12345678.js`), file).not.toBe('ページの部品')
  }
})

it('what every page runs on is one file, and the chart library another', () => {
  for (const library of ['vue/dist/vue.js', '@vue/shared/a.js', 'vue-router/a.mjs', 'pinia/dist/pinia.js'])
    expect(chunkOf(`node_modules/${library}`)).toBe('libraries')
  expect(chunkOf('node_modules/chart.js/dist/chart.js')).toBe(chunkOf('src/numbers/charts/canvas/draw.ts'))
  expect(chunkOf('node_modules/uqr/dist/index.mjs')).toBeUndefined()
})
