import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchFile, fetchPage } from '../../../src/offline/worker/fetch-with-timeout.ts'

const HOUR = 60 * 60 * 1000
const page = new Request('https://example.jp/ict/projects/2/')

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it.each([
  ['page', () => fetchPage(page)],
  ['file', () => fetchFile('offline/pages.txt', { cache: 'reload' })],
])('a %s that never comes is given up in less than a minute', async (_, ask) => {
  vi.stubGlobal(
    'fetch',
    (_request: RequestInfo, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )
  const given = expect(ask()).rejects.toThrow()
  await vi.advanceTimersByTimeAsync(HOUR / 60)
  await given
})

it('a page that began to come is not cut off, however long it is', async () => {
  let signal: AbortSignal | undefined
  vi.stubGlobal('fetch', async (_: RequestInfo, init: { signal: AbortSignal }) => {
    signal = init.signal
    return new Response('a page')
  })
  await fetchPage(page)
  await vi.advanceTimersByTimeAsync(HOUR)
  expect(signal?.aborted).toBe(false)
})
