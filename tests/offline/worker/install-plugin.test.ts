import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { digestOf } from '../../../src/offline/shared/stored-files.ts'
import { installPlugin } from '../../../src/offline/worker/install-plugin.ts'

const BASE = 'https://example.jp/ict/'
const url = `${BASE}assets/start-1.js`
const tell = vi.fn()
const event = new Event('install')

async function plugin() {
  const digest = await digestOf(new TextEncoder().encode('whole').buffer)
  return installPlugin([{ url: 'assets/start-1.js', digest }], BASE, tell)
}

const answer = (body: string, type = 'text/javascript', status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': type } })

async function store(response: Response) {
  const { cacheWillUpdate } = await plugin()
  return cacheWillUpdate?.({ request: new Request(url), response, event })
}

beforeEach(() => {
  tell.mockReset()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a whole file is stored, and nothing is told', async () => {
  expect(await (await store(answer('whole')))?.text()).toBe('whole')
  expect(tell).not.toHaveBeenCalled()
})

it.each([
  ['half of it', answer('who'), 'changed'],
  ['a login page', answer('<!doctype html>', 'text/html'), 'portal'],
  ['an error of the host', answer('', 'text/plain', 503), 'server'],
])('%s is not stored, and the file is named', async (_, response, fault) => {
  vi.stubGlobal('fetch', async () => response.clone())
  expect(await store(response.clone())).toBeNull()
  expect(tell).toHaveBeenCalledExactlyOnceWith('assets/start-1.js', fault)
})

it.each([
  ['no network', new TypeError('failed'), 'offline'],
  ['no answer in time', new DOMException('late', 'TimeoutError'), 'unanswered'],
] as const)('with %s the file is named', async (_, error, fault) => {
  vi.stubGlobal('fetch', () => Promise.reject(error))
  const { fetchDidFail } = await plugin()
  const request = new Request(url)
  await fetchDidFail?.({ originalRequest: request, request, error: error as Error, event })
  expect(tell).toHaveBeenCalledExactlyOnceWith('assets/start-1.js', fault)
})

it('a file of another version, which the browser rejects for its hash, is told from no network', async () => {
  vi.stubGlobal('fetch', async () => answer('of another version'))
  const { fetchDidFail } = await plugin()
  const request = new Request(url)
  await fetchDidFail?.({ originalRequest: request, request, error: new TypeError('integrity'), event })
  expect(tell).toHaveBeenCalledExactlyOnceWith('assets/start-1.js', 'changed')
})

it('a server that takes the request and never answers is given up, one that answers slowly is not', async () => {
  vi.useFakeTimers()
  const { requestWillFetch, fetchDidSucceed } = await plugin()
  const silent = await requestWillFetch?.({ request: new Request(url), event })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(silent?.signal.aborted).toBe(true)
  const slow = await requestWillFetch?.({ request: new Request(url), event })
  await fetchDidSucceed?.({ request: new Request(url), response: answer('whole'), event })
  await vi.advanceTimersByTimeAsync(21_000)
  expect(slow?.signal.aborted).toBe(false)
})
