// @vitest-environment happy-dom
// @first-plan
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import glossary from '../../data/glossary.json'
import guide from '../../data/guide.json'
import searchLexicon from '../../data/search-lexicon.json'
import type { LazyDataLoaders } from '../../src/plan/lazy-data.ts'
import { createLazyData, lazyDataKey } from '../../src/record/content/lazy-data.ts'
import SearchView from '../../src/search/SearchView.vue'
import { useSearchStore } from '../../src/search/search-store.ts'
import { withContent } from '../record/content/with-content.ts'

enableAutoUnmount(afterEach)

const files: Record<string, unknown> = { glossary, guide, searchLexicon }
const lazyData = createLazyData(
  new Proxy({} as LazyDataLoaders, { get: (_, name) => () => Promise.resolve(files[String(name)]) }),
)

async function open(address: string, pinia = createPinia()) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:page*', component: SearchView }],
  })
  await router.push(address)
  const page = mount(RouterView, {
    attachTo: document.body,
    global: { plugins: [router, pinia], provide: withContent({ [lazyDataKey]: lazyData }) },
  })
  return { page, pinia }
}
const results = () => document.querySelectorAll('[data-result]').length

it('the first word shows its results in its own frame, once the search is made', async () => {
  const { page, pinia } = await open('/search/')
  await page.find('input').trigger('focus')
  await expect.poll(() => useSearchStore(pinia).findsNothing('xyzzy'), { timeout: 60_000 }).toBe(true)
  await import('../../src/search/SearchFindings.vue')
  await flushPromises()
  await page.find('input').setValue('住民票')
  await nextTick()
  expect(results()).toBeGreaterThan(0)
})

it('a page that is opened again shows its results at once, without the examples before them', async () => {
  const { page, pinia } = await open('/search/?q=住民票')
  await expect.poll(results, { timeout: 60_000 }).toBeGreaterThan(0)
  page.unmount()
  await open('/search/?q=住民票', pinia)
  expect(results()).toBeGreaterThan(0)
})
