// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { contentKey } from '../../src/record/content/use-content.ts'
import { aboutText } from '../../src/about/messages.ts'
import AboutView from '../../src/about/AboutView.vue'
import { lines, plan, annotations } from '../plan/committed-content.ts'

afterEach(() => vi.restoreAllMocks())

it('without a network it is said beside the files that they need one, as long as there is none', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const provide = { [contentKey as symbol]: { plan, annotations, lines } }
  const page = mount(AboutView, { global: { plugins: [createPinia()], provide, stubs: { PortableSection: true } } })
  await nextTick()
  expect(page.text()).toContain(aboutText.filesNeedNetwork)
  online.mockReturnValue(true)
  dispatchEvent(new Event('online'))
  await nextTick()
  expect(page.text()).not.toContain(aboutText.filesNeedNetwork)
})
