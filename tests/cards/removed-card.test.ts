// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import CardView from '../../src/cards/CardView.vue'
import SheetsView from '../../src/sheets/SheetsView.vue'
import { lazyDataKey } from '../../src/record/content/lazy-data.ts'
import { contentKey } from '../../src/record/content/use-content.ts'
import { numbers } from '../plan/committed-content.ts'
import { committedContent, withContent } from '../record/content/with-content.ts'

const annotations = {
  ...committedContent.annotations,
  correctedIds: ['p2-a99', 'p99'].map((id) => ({ id, change: 'removed' as const, edition: '2027-03-01' })),
}
const lazyData = { open: () => numbers, fetch: () => Promise.resolve(numbers) }

async function shownAt(view: Component, address: string) {
  const provide = withContent({ [contentKey]: { ...committedContent, annotations }, [lazyDataKey]: lazyData })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: view }] })
  await router.push(address)
  const page = mount(RouterView, { global: { plugins: [router], provide } })
  await flushPromises()
  return page
}

it.each([
  ['card', CardView, '/card/?of=p2-a99', 'p2-a99'],
  ['card of a project', CardView, '/card/?of=project-99', 'p99'],
  ['sheet', SheetsView, '/event/sheets/?of=project-99', 'p99'],
])('a %s on paper of what an edition took away says so, and leads to what it was', async (_, view, address, id) => {
  const page = await shownAt(view, address)
  const link = page.find(`a[href="/corrections/#edition-2027-03-01-${id}"]`)
  expect(link.text()).toBe('2027年3月1日につくった版で外しました')
})

it('of what there never was nothing more is said', async () => {
  for (const [view, address] of [
    [CardView, '/card/?of=p2-a98'],
    [SheetsView, '/event/sheets/?of=project-98'],
  ] as const)
    expect((await shownAt(view, address)).text()).not.toContain('外しました')
})
