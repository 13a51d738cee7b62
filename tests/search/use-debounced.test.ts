// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useOncePerFrame, useDebounced } from '../../src/search/use-debounced.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function within<Result>(setup: () => Result): { made: Result; leave: () => void } {
  let made: Result | undefined
  const wrapper = mount(
    defineComponent(() => {
      made = setup()
      return () => h('p')
    }),
  )
  if (made === undefined) throw new Error('the component was not set up')
  return { made, leave: () => wrapper.unmount() }
}

it('the first letter is searched for at once, ten more within its frame together, with that frame', async () => {
  const work = vi.fn()
  const { made } = within(() => useOncePerFrame(work))
  made()
  expect(work).toHaveBeenCalledTimes(1)
  for (let letter = 0; letter < 10; letter += 1) made()
  expect(work).toHaveBeenCalledTimes(1)
  await vi.runAllTimersAsync()
  expect(work).toHaveBeenCalledTimes(2)
  await vi.runAllTimersAsync()
  expect(work).toHaveBeenCalledTimes(2)
})

it('a page that is left searches no more', async () => {
  const work = vi.fn()
  const { made, leave } = within(() => useOncePerFrame(work))
  made()
  made()
  leave()
  await vi.runAllTimersAsync()
  expect(work).toHaveBeenCalledTimes(1)
})

it('what waits for a pause is counted once, after the last letter', async () => {
  const source = vi.fn(() => source.mock.calls.length)
  const { made } = within(() => useDebounced(source, 100))
  made.soon()
  made.soon()
  expect(source).toHaveBeenCalledTimes(1)
  await vi.runAllTimersAsync()
  expect(source).toHaveBeenCalledTimes(2)
  made.now()
  expect(made.value.value).toBe(3)
})
