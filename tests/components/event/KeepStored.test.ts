// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import KeepStored from '../../../src/components/event/KeepStored.vue'
import { eventText } from '../../../src/text/event.ts'

const told = (state: 'granted' | 'refused' | 'unavailable' | 'possible') => {
  const page = mount(KeepStored, { props: { state } })
  return { words: page.get('[role="status"]').text(), asks: page.find('button').exists() }
}

it('it asks the browser only when the reader says so', async () => {
  const page = mount(KeepStored, { props: { state: 'possible' } })
  expect(page.emitted('ask')).toBeUndefined()
  await page.get('button').trigger('click')
  expect(page.emitted('ask')).toHaveLength(1)
})

it('it says what the browser answered, in a place that was there before the answer', async () => {
  const page = mount(KeepStored, { props: { state: 'possible' } })
  const status = page.get('[role="status"]')
  expect(status.text()).toBe('')
  for (const state of ['granted', 'refused'] as const) {
    await page.setProps({ state })
    expect(page.get('[role="status"]').element).toBe(status.element)
    expect(status.text()).toBe(eventText.keep[state])
  }
})

it('it can be asked again after a no, and not where it was granted or where there is nothing to ask', () => {
  expect(told('refused')).toEqual({ words: eventText.keep.refused, asks: true })
  expect(told('granted')).toEqual({ words: eventText.keep.granted, asks: false })
  expect(told('unavailable')).toEqual({ words: eventText.keep.unavailable, asks: false })
})

it('while nothing is known it says nothing', () => {
  expect(mount(KeepStored, { props: { state: null } }).text()).toBe('')
})
