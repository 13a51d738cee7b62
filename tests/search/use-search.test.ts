// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import glossary from '../../data/glossary.json'
import guide from '../../data/guide.json'
import searchLexicon from '../../data/search-lexicon.json'
import { createLazyData, lazyDataKey } from '../../src/record/content/lazy-data.ts'
import type { LazyDataLoaders } from '../../src/plan/lazy-data.ts'
import { useSearch } from '../../src/search/use-search.ts'
import { withContent } from '../record/content/with-content.ts'

const PAUSE = 200

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())
enableAutoUnmount(afterEach)

const files: Record<string, unknown> = { glossary, guide, searchLexicon }
const lazyData = createLazyData(
  new Proxy({} as LazyDataLoaders, { get: (_, name) => () => Promise.resolve(files[String(name)]) }),
)

async function open(address: string) {
  let search: ReturnType<typeof useSearch> | undefined
  const page = defineComponent({
    setup() {
      search = useSearch(() => Promise.resolve())
      return () => h('p')
    },
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/search/', component: page },
      { path: '/menu/', component: { render: () => null } },
    ],
  })
  await router.push(address)
  mount(RouterView, {
    global: { plugins: [router, createPinia()], provide: withContent({ [lazyDataKey]: lazyData }) },
  })
  if (!search) throw new Error('the page was not set up')
  const words = () => router.currentRoute.value.query['q']
  return { search, router, words }
}

/** Until the index is made, which takes a few turns of the page. */
async function found({ search }: Awaited<ReturnType<typeof open>>) {
  const made = async () => {
    await vi.advanceTimersByTimeAsync(1)
    return search.answer.value !== null
  }
  await vi.waitUntil(made, { timeout: 60_000 })
}

it('what is typed is searched for at once and stands in the address after a pause', async () => {
  const page = await open('/search/?q=証明書')
  await found(page)
  page.search.type('旅券', false)
  await vi.advanceTimersByTimeAsync(PAUSE / 2)
  expect(page.search.state.value.words).toBe('旅券')
  expect(page.words()).toBe('証明書')
  await vi.advanceTimersByTimeAsync(PAUSE)
  expect(page.words()).toBe('旅券')
  expect(page.search.typed.value).toBe('旅券')
})

it('a word whose kana are still put together is in the field, but not called missing until the reader pauses', async () => {
  const page = await open('/search/?q=ま')
  await found(page)
  const heading = page.search.heading.value
  page.search.type('まd', true)
  await vi.advanceTimersByTimeAsync(PAUSE * 2)
  expect(page.search.typed.value).toBe('まd')
  expect(page.search.heading.value).toEqual(heading)
  page.search.submit()
  expect(page.search.heading.value.join('')).toContain('見つかりませんでした')
})

it('what the address asks for replaces what is typed, and is not written again', async () => {
  const page = await open('/search/?q=証明書')
  await found(page)
  page.search.type('証明書の', false)
  await page.router.replace('/search/?q=旅券')
  await flushPromises()
  expect(page.search.typed.value).toBe('旅券')
  const replace = vi.spyOn(page.router, 'replace')
  await vi.advanceTimersByTimeAsync(PAUSE * 5)
  expect(replace).not.toHaveBeenCalled()
  expect(page.words()).toBe('旅券')
})

it('a condition takes what is typed with it', async () => {
  const page = await open('/search/?q=証明書')
  await found(page)
  page.search.type('窓口', false)
  page.search.filter({ year: 2012 })
  await flushPromises()
  expect(page.router.currentRoute.value.query).toEqual({ q: '窓口', year: '2012' })
})

it('a link followed while typing leads where it says', async () => {
  const page = await open('/search/?q=証明書')
  await found(page)
  page.search.type('証明書の', false)
  await page.router.push('/menu/')
  await vi.advanceTimersByTimeAsync(PAUSE * 5)
  expect(page.router.currentRoute.value.fullPath).toBe('/menu/')
})

it('a condition taken back while its address is still on its way is in neither', async () => {
  const page = await open('/search/?q=証明書')
  await found(page)
  page.search.filter({ year: 2012 })
  page.search.filter({ year: null })
  await flushPromises()
  expect(page.router.currentRoute.value.query).toEqual({ q: '証明書' })
})
