// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import KeepStored from '../../../src/event/keep/KeepStored.vue'
import { keepStoredText } from '../../../src/event/keep/messages.ts'

const shown = (state: 'granted' | 'refused' | 'unavailable' | 'possible') => {
  const page = mount(KeepStored, { props: { state, forgetful: false } })
  return { words: page.get('[role="status"]').text(), asks: page.find('button').exists() }
}

it('it asks the browser only when the reader says so', async () => {
  const page = mount(KeepStored, { props: { state: 'possible', forgetful: false } })
  expect(page.emitted('ask')).toBeUndefined()
  await page.get('button').trigger('click')
  expect(page.emitted('ask')).toHaveLength(1)
})

it('it says what the browser answered, in a place that was there before the answer', async () => {
  const page = mount(KeepStored, { props: { state: 'possible', forgetful: false } })
  const status = page.get('[role="status"]')
  expect(status.text()).toBe('')
  for (const state of ['granted', 'refused'] as const) {
    await page.setProps({ state })
    expect(page.get('[role="status"]').element).toBe(status.element)
    expect(status.text()).toBe(keepStoredText[state])
  }
})

it('it can be asked again after a no, and not where it was granted or where there is nothing to ask', () => {
  expect(shown('refused')).toEqual({ words: keepStoredText.refused, asks: true })
  expect(shown('granted')).toEqual({ words: keepStoredText.granted, asks: false })
  expect(shown('unavailable')).toEqual({ words: keepStoredText.unavailable, asks: false })
})

it('while nothing is known it says what it is about and offers nothing', () => {
  const page = mount(KeepStored, { props: { state: null, forgetful: false } })
  expect(page.get('[role="status"]').text()).toBe('')
  expect(page.find('button').exists()).toBe(false)
})

it('a device that keeps nothing is told so', () => {
  expect(mount(KeepStored, { props: { state: null, forgetful: true } }).text()).toContain(keepStoredText.forgetful)
})
