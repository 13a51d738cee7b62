// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { beginAnew, clearRecoveryState, openAnew, recover } from '../../../src/offline/recovery/recovery.ts'

const HOUR = 60 * 60 * 1000
const giveUp = vi.fn()
const reload = vi.fn()
const unregister = vi.fn(async () => true)
/** What the page says to its worker. */
const postMessage = vi.fn<(message: unknown, ports: MessagePort[]) => void>((_, [port]) => port?.postMessage(true))
const SCOPE = new URL('/', location.origin).href
const STORE = `workbox-precache-v2-${SCOPE}`
let stored: Set<string>

const ownPage = async () => new Response('<!doctype html><div id="app-root" data-page="/">…</div>')
const portal = async () => new Response('<!doctype html><title>Welcome</title>')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  stored = new Set([STORE])
  vi.stubGlobal('caches', {
    keys: async () => [...stored],
    delete: async (name: string) => stored.delete(name),
  })
  vi.stubGlobal('fetch', ownPage)
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { getRegistration: async () => ({ scope: SCOPE, unregister, active: { postMessage } }) },
  })
  vi.spyOn(location, 'reload').mockImplementation(reload)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const spy of [giveUp, reload, unregister]) spy.mockClear()
  postMessage.mockClear()
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
  expect(postMessage).not.toHaveBeenCalled()
})

it('half a script that the browser keeps is asked for past its store, and a network in trouble does not hold it up', async () => {
  const script = `${SCOPE}assets/app-1.js`
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
    [script, `${SCOPE}assets/index-1.css`, `${SCOPE}icons/icon.svg`].map((name) => ({ name }) as PerformanceEntry),
  )
  const ask = vi.fn<(address: string, options: RequestInit) => Promise<Response>>(async (address) =>
    address === script ? Promise.reject(new TypeError('failed')) : ownPage(),
  )
  vi.stubGlobal('fetch', ask)
  await fail(1)
  expect(ask.mock.calls.slice(1)).toEqual([[script, expect.objectContaining({ cache: 'reload' })]])
  expect(reload).toHaveBeenCalledOnce()
})

it('at the second what is stored is made whole before the page is loaded again, and nothing is dropped', async () => {
  await fail(1)
  reload.mockImplementation(() => {
    expect(postMessage.mock.calls.map(([message]) => message)).toEqual([{ type: 'REPAIR' }])
  })
  await fail(1)
  expect(reload).toHaveBeenCalledTimes(2)
  reload.mockReset()
  await fail(3)
  expect(unregister).not.toHaveBeenCalled()
  expect([...stored]).toEqual([STORE])
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

it('without a network nothing is loaded again', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await fail(3)
  expect(giveUp).toHaveBeenCalledTimes(3)
  expect(reload).not.toHaveBeenCalled()
})

it.each([
  ['does not answer', () => Promise.reject(new TypeError('failed'))],
  ['answers with a fault', async () => new Response('', { status: 503 })],
  ['answers everything with a page of its own', portal],
  ['breaks off', async () => ({ ok: true, text: () => Promise.reject(new TypeError('failed')) })],
])('what can be read stays while the network, believed to be there, %s', async (_, answer) => {
  vi.stubGlobal('fetch', answer)
  await fail(3)
  expect(postMessage).not.toHaveBeenCalled()
  expect(reload).not.toHaveBeenCalled()
  expect(giveUp).toHaveBeenCalledTimes(3)
})

it.each(['sessionStorage', 'localStorage'] as const)(
  'with %s blocked it repairs and never loops all the same',
  async (name) => {
    vi.spyOn(globalThis, name, 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    await fail(12)
    expect(reload).toHaveBeenCalledTimes(2)
    expect(postMessage).toHaveBeenCalledOnce()
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
  expect(postMessage).not.toHaveBeenCalled()
  vi.stubGlobal('fetch', ownPage)
  await fail(1)
  expect(postMessage).toHaveBeenCalledOnce()
})

it('a page whose part is gone is opened anew where the network answers, and nowhere else', async () => {
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined)
  await openAnew('/search/', giveUp)
  expect(assign).toHaveBeenCalledExactlyOnceWith('/search/')
  expect(giveUp).not.toHaveBeenCalled()
  for (const answer of [portal, () => Promise.reject(new TypeError('failed'))]) {
    vi.stubGlobal('fetch', answer)
    await openAnew('/search/', giveUp)
  }
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  await openAnew('/search/', giveUp)
  expect(giveUp).toHaveBeenCalledTimes(3)
  expect(assign).toHaveBeenCalledOnce()
})

it('the reader’s own press is a new beginning: the scripts are asked for anew, and every attempt may be made again', async () => {
  await fail(3)
  expect(reload).toHaveBeenCalledTimes(2)
  const script = `${SCOPE}assets/app-1.js`
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: script } as PerformanceEntry])
  const ask = vi.fn(ownPage)
  vi.stubGlobal('fetch', ask)
  reload.mockImplementationOnce(() => {
    expect(ask).toHaveBeenCalledWith(script, expect.objectContaining({ cache: 'reload' }))
  })
  await beginAnew(location.href, giveUp)
  expect(reload).toHaveBeenCalledTimes(3)
  await fail(3)
  expect(reload).toHaveBeenCalledTimes(5)
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined)
  await beginAnew(`${SCOPE}search/`, giveUp)
  expect(assign).toHaveBeenCalledExactlyOnceWith(`${SCOPE}search/`)
})

it.each([
  ['has no network', () => Promise.reject(new TypeError('failed'))],
  ['meets another page', portal],
])('a reader who asks for it and %s keeps what can be read', async (_, answer) => {
  vi.stubGlobal('fetch', answer)
  await beginAnew(location.href, giveUp)
  expect(giveUp).toHaveBeenCalledOnce()
  expect(reload).not.toHaveBeenCalled()
})

it('without service workers, or where asking for them throws, the page is still loaded again', async () => {
  Reflect.deleteProperty(navigator, 'serviceWorker')
  await fail(2)
  clearRecoveryState()
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    get: () => {
      throw new DOMException('blocked', 'SecurityError')
    },
  })
  await fail(2)
  expect(reload).toHaveBeenCalledTimes(4)
})

it('a network that never answers is given up, also in a browser without `AbortSignal.timeout`', async () => {
  vi.useFakeTimers()
  const { timeout } = AbortSignal
  Object.assign(AbortSignal, { timeout: undefined })
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: { signal: AbortSignal | null }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new TypeError('aborted')))),
  )
  void recover(giveUp)
  await vi.advanceTimersByTimeAsync(20_000)
  Object.assign(AbortSignal, { timeout })
  expect(giveUp).toHaveBeenCalledOnce()
})
