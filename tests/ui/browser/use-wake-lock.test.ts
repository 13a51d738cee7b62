// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { useWakeLock } from '../../../src/ui/browser/use-wake-lock.ts'

/** A wake lock, which the browser may release at any time. */
class FakeLock extends EventTarget {
  released = false
  release = vi.fn(async () => this.takeAway())

  takeAway() {
    this.released = true
    this.dispatchEvent(new Event('release'))
  }
}

let given: FakeLock[]
let refuse: boolean
let visible: boolean
const wanted = ref(true)
const request = vi.fn(async () => {
  if (refuse) throw new DOMException('low battery', 'NotAllowedError')
  const lock = new FakeLock()
  given.push(lock)
  return lock
})

const Show = defineComponent({
  setup() {
    const { refused } = useWakeLock(() => wanted.value)
    return () => h('p', refused.value ? 'may turn off' : 'stays awake')
  },
})

async function show() {
  const page = mount(Show)
  await flushPromises()
  return page
}

/** Hides or shows the page. The browser releases the lock of a hidden page. */
async function turn(to: 'visible' | 'hidden') {
  visible = to === 'visible'
  if (!visible) for (const lock of given.filter(({ released }) => !released)) lock.takeAway()
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.runAllTimersAsync()
}

beforeEach(() => {
  vi.useFakeTimers()
  given = []
  refuse = false
  visible = true
  wanted.value = true
  request.mockClear()
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (visible ? 'visible' : 'hidden'))
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } })
})

enableAutoUnmount(afterEach)
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'wakeLock')
})

it('the screen is kept awake while the show is on it, and no longer', async () => {
  const page = await show()
  expect(page.text()).toBe('stays awake')
  expect(given).toHaveLength(1)
  page.unmount()
  expect(given[0]?.release).toHaveBeenCalledOnce()
  await vi.runAllTimersAsync()
  expect(request).toHaveBeenCalledOnce()
})

it('a lock that the device takes away while the page is seen is asked for again', async () => {
  const page = await show()
  given[0]?.takeAway()
  await vi.runAllTimersAsync()
  expect(given.map(({ released }) => released)).toEqual([true, false])
  expect(page.text()).toBe('stays awake')
})

it('where the device then refuses, that is told', async () => {
  const page = await show()
  refuse = true
  given[0]?.takeAway()
  await vi.runAllTimersAsync()
  expect(page.text()).toBe('may turn off')
})

it('a hidden page asks for nothing, and once when it is back', async () => {
  await show()
  await turn('hidden')
  expect(request).toHaveBeenCalledOnce()
  await turn('visible')
  expect(given.map(({ released }) => released)).toEqual([true, false])
})

it('however fast the page turns, one lock is held', async () => {
  await show()
  visible = false
  given[0]?.takeAway()
  visible = true
  document.dispatchEvent(new Event('visibilitychange'))
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.runAllTimersAsync()
  expect(given.filter(({ released }) => !released)).toHaveLength(1)
})

it('a device that knows no such lock may turn off', async () => {
  Reflect.deleteProperty(navigator, 'wakeLock')
  expect((await show()).text()).toBe('may turn off')
})

it('only while it is wanted the screen is kept awake', async () => {
  wanted.value = false
  mount(Show)
  await flushPromises()
  expect(request).not.toHaveBeenCalled()
  wanted.value = true
  await flushPromises()
  expect(given).toHaveLength(1)
  wanted.value = false
  await nextTick()
  expect(given[0]?.release).toHaveBeenCalledOnce()
  await vi.runAllTimersAsync()
  expect(request).toHaveBeenCalledOnce()
})
