// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hydrateWhenIdle } from '../../../src/offline/recovery/hydrate-when-idle.ts'

/** The callback for an idle browser. */
let whenIdle: (() => void)[] = []
const start = vi.fn()
const loadingIs = (state: DocumentReadyState) => vi.spyOn(document, 'readyState', 'get').mockReturnValue(state)

beforeEach(() => {
  whenIdle = []
  vi.stubGlobal('requestIdleCallback', (call: () => void) => whenIdle.push(call))
})

afterEach(() => {
  // A test without a start leaves its listeners; this removes them.
  dispatchEvent(new Event('pointerdown'))
  start.mockReset()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('on a loaded page it waits until the browser is idle', () => {
  loadingIs('complete')
  hydrateWhenIdle(start)
  expect(start).not.toHaveBeenCalled()
  for (const call of whenIdle) call()
  expect(start).toHaveBeenCalledOnce()
})

it('while the page still loads it does not even ask for idle time', () => {
  loadingIs('interactive')
  hydrateWhenIdle(start)
  expect(whenIdle).toHaveLength(0)
  dispatchEvent(new Event('load'))
  expect(whenIdle).toHaveLength(1)
})

it.each(['pointerdown', 'keydown', 'touchstart'])('a reader’s %s does not wait for the page to load', (touch) => {
  loadingIs('loading')
  hydrateWhenIdle(start)
  dispatchEvent(new Event(touch))
  expect(start).toHaveBeenCalledOnce()
})

it('it starts once, however often the page is touched and idle', () => {
  loadingIs('complete')
  hydrateWhenIdle(start)
  for (const touch of ['pointerdown', 'touchstart', 'keydown', 'pointerdown']) dispatchEvent(new Event(touch))
  for (const call of whenIdle) call()
  expect(start).toHaveBeenCalledOnce()
})

it('a browser that cannot tell when it is idle gets a moment to paint', () => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', undefined)
  Reflect.deleteProperty(globalThis, 'requestIdleCallback')
  loadingIs('complete')
  hydrateWhenIdle(start)
  expect(start).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(start).toHaveBeenCalledOnce()
})
