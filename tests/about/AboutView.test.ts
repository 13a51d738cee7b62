// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { aboutText } from '../../src/about/messages.ts'
import AboutView from '../../src/about/AboutView.vue'
import { withContent } from '../record/content/with-content.ts'

afterEach(() => vi.restoreAllMocks())

it('without a network it is said beside the files that they need one, as long as there is none', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const page = mount(AboutView, {
    global: { plugins: [createPinia()], provide: withContent(), stubs: { PortableSection: true } },
  })
  await nextTick()
  expect(page.text()).toContain(aboutText.filesNeedNetwork)
  online.mockReturnValue(true)
  dispatchEvent(new Event('online'))
  await nextTick()
  expect(page.text()).not.toContain(aboutText.filesNeedNetwork)
})
