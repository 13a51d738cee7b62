// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SiteFooter from '../../../src/shell/frame/SiteFooter.vue'
import { noticeText } from '../../../src/shell/messages.ts'
import { createMemoryHistory, createRouter } from 'vue-router'
import { withContent } from '../../record/content/with-content.ts'

it('that all pages are stored is announced in the page, where it covers nothing', async () => {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)', component: SiteFooter }],
  })
  const wrapper = mount(SiteFooter, {
    props: { stored: false },
    global: { plugins: [router], provide: withContent() },
  })
  const status = wrapper.get('[role="status"]')
  expect(status.text()).toBe('')
  await wrapper.setProps({ stored: true })
  expect(status.text()).toBe(noticeText.storedForOffline)
})
