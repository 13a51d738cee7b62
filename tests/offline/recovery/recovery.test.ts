// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { clearRecoveryState, openAnew, recover } from '../../../src/offline/recovery/recovery.ts'

const HOUR = 60 * 60 * 1000
const giveUp = vi.fn()
const reload = vi.fn()
const unregister = vi.fn(async () => true)
const unregisterOther = vi.fn(async () => true)
const SCOPE = new URL('/', location.origin).href
const STORE = `workbox-precache-v2-${SCOPE}`
const OTHER_STORE = `workbox-precache-v2-${SCOPE}other/`
let stored: Set<string>

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  stored = new Set([STORE, OTHER_STORE])
  vi.stubGlobal('caches', {
    keys: async () => [...stored],
    delete: async (name: string) => stored.delete(name),
  })
  vi.stubGlobal('fetch', async () => new Response('', { status: 200 }))
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: {
      getRegistrations: async () => [
        { scope: SCOPE, unregister },
        { scope: `${SCOPE}other/`, unregister: unregisterOther },
      ],
    },
  })
  vi.spyOn(location, 'reload').mockImplementation(reload)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const spy of [giveUp, reload, unregister, unregisterOther]) spy.mockClear()
  Reflect.deleteProperty(navigator, 'serviceWorker')
  window.name = ''
})

/** The same trouble again, a second later. */
async function fail(times: number) {
  for (let time = 0; time < times; time += 1) {
    await recover(giveUp)
    vi.setSystemTime(Date.now() + 1000)
  }
}

it('at the first trouble the page is loaded again, and what is stored stays', async () => {
  await fail(1)
  expect(reload).toHaveBeenCalledOnce()
  expect(unregister).not.toHaveBeenCalled()
  expect([...stored]).toEqual([STORE, OTHER_STORE])
})

it('half a script that the browser keeps is asked for past its store, and a network in trouble does not hold it up', async () => {
  const script = `${SCOPE}assets/app-1.js`
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
    [script, `${SCOPE}assets/index-1.css`, `${SCOPE}icons/icon.svg`].map((name) => ({ name }) as PerformanceEntry),
  )
  const ask = vi.fn(() => Promise.reject(new TypeError('failed')))
  vi.stubGlobal('fetch', ask)
  await fail(1)
  expect(ask.mock.calls).toEqual([[script, expect.objectContaining({ cache: 'reload' })]])
  expect(reload).toHaveBeenCalledOnce()
})

it('at the second the stored version is dropped before the page is loaded again', async () => {
  await fail(1)
  reload.mockImplementation(() => {
    expect(unregister).toHaveBeenCalledOnce()
    expect(unregisterOther).not.toHaveBeenCalled()
    expect([...stored], 'only the app’s own').toEqual([OTHER_STORE])
  })
  await fail(1)
  expect(reload).toHaveBeenCalledTimes(2)
  reload.mockReset()
})

it('it never loops: from the third trouble on the reader is told, and nothing is loaded', async () => {
  await fail(12)
  expect(reload).toHaveBeenCalledTimes(2)
  expect(giveUp).toHaveBeenCalledTimes(10)
})

it('after a start that succeeded the next trouble begins anew', async () => {
  await fail(3)
  clearRecoveryState()
  await fail(1)
  expect(reload).toHaveBeenCalledTimes(3)
})

it('however long the network takes to fail, it never loops', async () => {
  // What remembers an attempt for a minute would have forgotten it by the next.
  for (let time = 0; time < 12; time += 1) {
    await fail(1)
    vi.setSystemTime(Date.now() + HOUR)
  }
  expect(reload).toHaveBeenCalledTimes(2)
})

it('without a network nothing is loaded again and nothing dropped', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await fail(3)
  expect(giveUp).toHaveBeenCalledTimes(3)
  expect(reload).not.toHaveBeenCalled()
  expect([...stored]).toEqual([STORE, OTHER_STORE])
})

it.each([
  ['does not answer', () => Promise.reject(new TypeError('failed'))],
  ['answers with a fault', async () => new Response('', { status: 503 })],
])('what is stored is not dropped while the network, believed to be there, %s', async (_, answer) => {
  vi.stubGlobal('fetch', answer)
  await fail(3)
  expect([...stored]).toEqual([STORE, OTHER_STORE])
  expect(unregister).not.toHaveBeenCalled()
  expect(reload).toHaveBeenCalledOnce()
  expect(giveUp).toHaveBeenCalledTimes(2)
})

it.each(['sessionStorage', 'localStorage'] as const)(
  'with %s blocked it repairs and never loops all the same',
  async (name) => {
    vi.spyOn(globalThis, name, 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    await fail(12)
    expect(reload).toHaveBeenCalledTimes(2)
    expect(unregister).toHaveBeenCalledOnce()
    expect(giveUp).toHaveBeenCalledTimes(10)
  },
)

it('the window’s name is left to whoever gave it', async () => {
  window.name = 'of another page'
  await fail(3)
  expect(window.name).toMatch(/^of another page /)
  clearRecoveryState()
  expect(window.name).toBe('of another page')
})

it('what could not be repaired while the network was away is repaired once it is back', async () => {
  await fail(1)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
  await fail(2)
  expect(unregister).not.toHaveBeenCalled()
  vi.stubGlobal('fetch', async () => new Response('', { status: 200 }))
  await fail(1)
  expect(unregister).toHaveBeenCalledOnce()
})

it('a page whose part is gone is opened anew where the network answers, and nowhere else', async () => {
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined)
  await openAnew('/search/', giveUp)
  expect(assign).toHaveBeenCalledExactlyOnceWith('/search/')
  expect(giveUp).not.toHaveBeenCalled()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
  await openAnew('/search/', giveUp)
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await openAnew('/search/', giveUp)
  expect(giveUp).toHaveBeenCalledTimes(2)
  expect(assign).toHaveBeenCalledOnce()
})

it('without service workers, or with a store that cannot be emptied, the page is still loaded again', async () => {
  Reflect.deleteProperty(navigator, 'serviceWorker')
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('blocked', 'SecurityError')) })
  await fail(2)
  expect(reload).toHaveBeenCalledTimes(2)
})
