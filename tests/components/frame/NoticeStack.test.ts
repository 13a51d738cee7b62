// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import NoticeStack from '../../../src/components/frame/NoticeStack.vue'
import { noticeText } from '../../../src/text/site.ts'

const day = '2026年11月22日'
const quiet = { online: true, stored: false, update: false, day }

it('with nothing to say it says nothing, and stands ready to be heard', () => {
  const wrapper = mount(NoticeStack, { props: quiet })
  expect(wrapper.get('[role="status"]').text()).toBe('')
})

it('a new version is offered: it asks, and does nothing by itself', async () => {
  const wrapper = mount(NoticeStack, { props: { ...quiet, update: true } })
  expect(wrapper.text()).toContain(noticeText.update)
  expect(wrapper.emitted()).toEqual({})
  const [accept, later] = wrapper.findAll('button')
  await accept?.trigger('click')
  expect(wrapper.emitted('accept')).toHaveLength(1)
  expect(wrapper.emitted('later')).toBeUndefined()
  await later?.trigger('click')
  expect(wrapper.emitted('later')).toHaveLength(1)
  expect(wrapper.emitted('accept')).toHaveLength(1)
})

it('that all pages are stored is said once and can be put away', async () => {
  const wrapper = mount(NoticeStack, { props: { ...quiet, stored: true } })
  expect(wrapper.text()).toContain(noticeText.storedForOffline)
  await wrapper.get('button').trigger('click')
  expect(wrapper.emitted('dismiss')).toHaveLength(1)
})

it('a new version goes before the news that pages are stored: one notice at a time', () => {
  const wrapper = mount(NoticeStack, { props: { ...quiet, stored: true, update: true } })
  expect(wrapper.text()).toContain(noticeText.update)
  expect(wrapper.text()).not.toContain(noticeText.storedForOffline)
})

it('without a network it says so, and of which day the data is, whatever else there is to say', () => {
  for (const update of [true, false]) {
    for (const stored of [true, false]) {
      const wrapper = mount(NoticeStack, { props: { ...quiet, online: false, stored, update } })
      expect(wrapper.text()).toContain(noticeText.offline(day))
      expect(wrapper.text()).toContain(day)
    }
  }
  expect(mount(NoticeStack, { props: quiet }).text()).not.toContain(noticeText.offline(day))
})

it('what can wait is said only while there is no other news', () => {
  const slots = { default: 'an offer' }
  expect(mount(NoticeStack, { props: quiet, slots }).text()).toContain('an offer')
  for (const news of [{ update: true }, { stored: true }]) {
    expect(mount(NoticeStack, { props: { ...quiet, ...news }, slots }).text()).not.toContain('an offer')
  }
})
