// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { firstScreen, useIncrementalList } from '../../src/search/use-incremental-list.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const AT_FIRST = firstScreen(innerHeight)
const AT_A_TIME = 20

function list() {
  const words = ref('あ')
  const limit = ref(AT_A_TIME)
  const wrapper = mount(
    defineComponent(() => {
      const shown = useIncrementalList(
        () => words.value,
        () => limit.value,
      )
      return () => h('p', String(shown.value))
    }),
  )
  return { words, limit, wrapper }
}

it('each key stroke shows the first screen only; the rest comes a few in each frame when the reader pauses', async () => {
  const { words, wrapper } = list()
  expect(wrapper.text()).toBe('1')
  await vi.runAllTimersAsync()
  expect(wrapper.text()).toBe(String(AT_A_TIME))
  words.value = 'あい'
  await nextTick()
  expect(wrapper.text()).toBe(String(AT_FIRST))
  words.value = 'あいう'
  await nextTick()
  expect(vi.getTimerCount()).toBe(1)
  const counts = new Set<string>()
  while (vi.getTimerCount() > 0) {
    await vi.advanceTimersToNextTimerAsync()
    counts.add(wrapper.text())
  }
  expect(counts.size).toBeGreaterThan(3)
  expect(wrapper.text()).toBe(String(AT_A_TIME))
})

it('a letter typed while the rest is coming begins again with the first screen', async () => {
  const { words, wrapper } = list()
  await vi.runAllTimersAsync()
  words.value = 'あい'
  await nextTick()
  await vi.advanceTimersToNextTimerAsync()
  expect(Number(wrapper.text())).toBeGreaterThan(AT_FIRST)
  words.value = 'あいう'
  await nextTick()
  expect(wrapper.text()).toBe(String(AT_FIRST))
  expect(vi.getTimerCount()).toBe(1)
})

it('shows more when asked, and stops when it is gone', async () => {
  const { words, limit, wrapper } = list()
  await vi.runAllTimersAsync()
  limit.value += AT_A_TIME
  await nextTick()
  expect(wrapper.text()).toBe(String(AT_A_TIME * 2))
  words.value = 'い'
  await nextTick()
  wrapper.unmount()
  expect(vi.getTimerCount()).toBe(0)
})

it('a phone with its keyboard up gets the result that it has room for, a tall screen four', () => {
  expect(firstScreen(430)).toBe(1)
  expect(firstScreen(844)).toBe(4)
  expect(firstScreen(120)).toBe(1)
  expect(firstScreen(2000)).toBe(4)
})
