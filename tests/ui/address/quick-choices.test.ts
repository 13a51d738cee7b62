// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { type Component, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import glossaryData from '../../../data/glossary.json'
import guideData from '../../../data/guide.json'
import FilterForm from '../../../src/browse/projects/FilterForm.vue'
import ProjectsView from '../../../src/browse/projects/ProjectsView.vue'
import GlossaryView from '../../../src/glossary/GlossaryView.vue'
import { choiceFromQuery } from '../../../src/guide/guide-choice.ts'
import GuideBar from '../../../src/guide/GuideBar.vue'
import GuideTopics from '../../../src/guide/GuideTopics.vue'
import GuideView from '../../../src/guide/GuideView.vue'
import type { Guide } from '../../../src/plan/guide.ts'
import { filterFromQuery } from '../../../src/plan/project-filter.ts'
import { viewFromQuery } from '../../../src/plan/project-list.ts'
import { createLazyData, lazyDataKey } from '../../../src/record/content/lazy-data.ts'
import { annotations, plan } from '../../plan/committed-content.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'
import { withContent } from '../../record/content/with-content.ts'

const guide = guideData as Guide
let unmount = () => {}
afterEach(() => unmount())

/** A page whose choices are in its address, opened without any. */
async function opened(view: Component) {
  const page = { path: '/', component: view }
  const other = { path: '/:rest(.*)*', component: { render: () => null } }
  const router = createRouter({ history: createMemoryHistory(), routes: [page, other] })
  const lazyData = createLazyData({
    guide: () => Promise.resolve(guide),
    glossary: () => Promise.resolve(glossaryData),
  } as unknown as Parameters<typeof createLazyData>[0])
  await lazyData.fetchAll(['guide', 'glossary'])
  await router.push('/')
  const wrapper = mount(
    { render: () => h(RouterView) },
    { global: { plugins: [router, createPinia()], provide: withContent({ [lazyDataKey]: lazyData }) } },
  )
  unmount = () => wrapper.unmount()
  await flushPromises()
  const query = async () => {
    await flushPromises()
    return router.currentRoute.value.query
  }
  return { wrapper, router, query }
}

itOfFirstPlan('two events of life chosen at once are both chosen, in the address too', async () => {
  const { wrapper, query } = await opened(GuideView)
  const slugs = guide.topics.slice(0, 2).map(({ slug }) => slug)
  for (const slug of slugs) wrapper.getComponent(GuideTopics).vm.$emit('toggle', slug)
  expect(choiceFromQuery(await query(), guide.topics)).toEqual(slugs)
})

it('two parts of a filter chosen at once both hold, in the address too', async () => {
  const { wrapper, query } = await opened(ProjectsView)
  const [year] = plan.fiscalYears
  const policy = plan.policies[0]?.code
  wrapper.getComponent(FilterForm).vm.$emit('filter', { policy })
  wrapper.getComponent(FilterForm).vm.$emit('filter', { year })
  expect(filterFromQuery(await query(), plan, annotations)).toMatchObject({ policy, year })
})

/** The switch for the records: a link, as the reader presses it. */
const pressRecords = (wrapper: ReturnType<typeof mount>) =>
  wrapper
    .get('.view-switch a:not([aria-current])')
    .element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, button: 0 }))

it.each(['the view, then a condition', 'a condition, then the view'])('%s, at once: both hold', async (order) => {
  const { wrapper, query } = await opened(ProjectsView)
  const [year] = plan.fiscalYears
  const choices = [() => pressRecords(wrapper), () => wrapper.getComponent(FilterForm).vm.$emit('filter', { year })]
  for (const choose of order.startsWith('the view') ? choices : choices.toReversed()) choose()
  const written = await query()
  expect(viewFromQuery(written)).toBe('records')
  expect(filterFromQuery(written, plan, annotations)).toMatchObject({ year })
  expect(wrapper.get('.view-switch a[aria-current]').text()).toBe('記録で')
})

it('the view and then two conditions, each while the address still waits for the one before', async () => {
  const { wrapper, router, query } = await opened(ProjectsView)
  const arrivals: (() => void)[] = []
  router.beforeEach(() => new Promise<void>((resolve) => void arrivals.push(resolve)))
  const [year] = plan.fiscalYears
  const policy = plan.policies[0]?.code
  const inTurn = [
    () => pressRecords(wrapper),
    () => wrapper.getComponent(FilterForm).vm.$emit('filter', { year }),
    () => wrapper.getComponent(FilterForm).vm.$emit('filter', { policy }),
  ]
  for (const choose of inTurn) {
    choose()
    await flushPromises()
  }
  for (const arrive of arrivals) arrive()
  const written = await query()
  expect(viewFromQuery(written)).toBe('records')
  expect(filterFromQuery(written, plan, annotations)).toMatchObject({ year, policy })
})

itOfFirstPlan('all events of life cleared and one chosen at once: only that one', async () => {
  const { wrapper, query } = await opened(GuideView)
  const [first = '', second = '', third = ''] = guide.topics.map(({ slug }) => slug)
  for (const slug of [first, second]) wrapper.getComponent(GuideTopics).vm.$emit('toggle', slug)
  await query()
  wrapper.getComponent(GuideBar).vm.$emit('clear')
  wrapper.getComponent(GuideTopics).vm.$emit('toggle', third)
  expect(choiceFromQuery(await query(), guide.topics)).toEqual([third])
})

it('a letter typed while the address still gets those before it stays in the field', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { wrapper, router } = await opened(GlossaryView)
  let arrive = () => {}
  router.beforeEach(() => new Promise<void>((resolve) => (arrive = resolve)))
  const field = wrapper.get('input')
  await field.setValue('し')
  await vi.advanceTimersByTimeAsync(300)
  await field.setValue('しす')
  arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(field.element.value).toBe('しす')
  await vi.advanceTimersByTimeAsync(300)
  arrive()
  await vi.advanceTimersByTimeAsync(0)
  expect(router.currentRoute.value.query).toEqual({ q: 'しす' })
})

it.each(['\ud83d', 'あ\udc00', 'あ'.repeat(9000)])(
  'words that no address holds as they are do no harm',
  async (words) => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { wrapper, router } = await opened(GlossaryView)
    await wrapper.get('input').setValue(words)
    await vi.advanceTimersByTimeAsync(300)
    expect(wrapper.get('input').element.value).toBe(words)
    expect(router.currentRoute.value.fullPath.length).toBeLessThan(2000)
  },
)
