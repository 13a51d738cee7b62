// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, expect, it } from 'vitest'
import { type Component, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import guideData from '../../../data/guide.json'
import FilterForm from '../../../src/browse/projects/FilterForm.vue'
import ProjectsView from '../../../src/browse/projects/ProjectsView.vue'
import { choiceFromQuery } from '../../../src/guide/guide-choice.ts'
import GuideTopics from '../../../src/guide/GuideTopics.vue'
import GuideView from '../../../src/guide/GuideView.vue'
import type { Guide } from '../../../src/plan/guide.ts'
import { filterFromQuery } from '../../../src/plan/project-filter.ts'
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
  const lazyData = createLazyData({ guide: () => Promise.resolve(guide) } as Parameters<typeof createLazyData>[0])
  await lazyData.fetch('guide')
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
  return { wrapper, query }
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
