// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import NoticeStack from '../../../src/shell/frame/NoticeStack.vue'
import { noticeText } from '../../../src/shell/messages.ts'

const day = '2026年11月22日'
const quiet = { online: true, update: null, day }

/** The stack, once the styles of what it has to say are there. */
async function shown(given: Record<string, unknown> = {}, slots = {}) {
  const wrapper = mount(NoticeStack, { props: { ...quiet, ...given }, slots })
  await flushPromises()
  return wrapper
}

it('with nothing to say it says nothing, and stands ready to be heard', async () => {
  const wrapper = await shown()
  expect(wrapper.text()).toBe('')
})

it('what is read out by itself is the words alone, in a place that was there before them', async () => {
  const wrapper = await shown()
  const places = wrapper.findAll('[role="status"]').map(({ element }) => element)
  const heard = () => places.map(({ textContent }) => textContent.trim()).filter((words) => words !== '')
  expect(heard()).toEqual([])
  await wrapper.setProps({ online: false })
  await flushPromises()
  expect(heard()).toEqual([noticeText.offline(day)])
  await wrapper.setProps({ online: true, update: { kind: 'offered', news: null } })
  await flushPromises()
  expect(heard()).toEqual([noticeText.update])
  await wrapper.setProps({ update: { kind: 'accepted' } })
  await flushPromises()
  expect(heard()).toEqual([noticeText.updating])
})

it('a new version is offered: it asks, and does nothing by itself', async () => {
  const wrapper = await shown({ update: { kind: 'offered', news: null } })
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

it('without a network it says so, and of which day the data is, whatever else there is to say', async () => {
  for (const update of [{ kind: 'offered', news: null }, null]) {
    const wrapper = await shown({ online: false, update })
    expect(wrapper.text()).toContain(noticeText.offline(day))
    expect(wrapper.text()).toContain(day)
  }
  expect((await shown()).text()).not.toContain(noticeText.offline(day))
})

it('what can wait is said only while there is no other news', async () => {
  const slots = { default: '<p class="waits">an offer</p>' }
  const hidden = async (news: Record<string, unknown>) =>
    (await shown(news, slots)).get('.waits').element.closest('[hidden]') !== null
  expect(await hidden({})).toBe(false)
  expect(await hidden({ update: { kind: 'accepted' } })).toBe(true)
})

it('a new version that says what it is is told by its number, the day of its data and what is new in it', async () => {
  const news = { version: '1.1.0', date: '2027-01-05', changed: '読みがなを加えました。' }
  const words = (await shown({ update: { kind: 'offered', news } })).text()
  for (const part of [news.version, '2027年1月5日', news.changed]) expect(words).toContain(part)
})

it('an accepted version is on its way: it says so and asks nothing more', async () => {
  const wrapper = await shown({ update: { kind: 'accepted' } })
  expect(wrapper.text()).toBe(noticeText.updating)
  expect(wrapper.findAll('button')).toHaveLength(0)
})

it('what can wait stands aside while something is said, and is not made anew afterwards', async () => {
  const wrapper = await shown({}, { default: '<p class="waits">later</p>' })
  const waiting = wrapper.get<HTMLElement>('.waits')
  await wrapper.setProps({ update: { kind: 'offered', news: null } })
  await flushPromises()
  expect(waiting.element.closest('[hidden]')).not.toBeNull()
  await wrapper.setProps({ update: null })
  await flushPromises()
  expect(wrapper.get('.waits').element).toBe(waiting.element)
  expect(waiting.element.closest('[hidden]')).toBeNull()
})
