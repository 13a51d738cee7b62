import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchPastCaches, rejectionFault } from '../../../src/offline/shared/host-fault.ts'

/** A browser before Safari 16. */
beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    throw new TypeError('AbortSignal.timeout is not a function')
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it.each([
  ['with its reason', (signal: AbortSignal): unknown => signal.reason],
  ['without it', () => new DOMException('Fetch is aborted', 'AbortError')],
])('a server that never answers is given up in a browser three years old, which rejects %s', async (_, rejection) => {
  vi.stubGlobal(
    'fetch',
    (_address: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(rejection(signal)))),
  )
  const fault = fetchPastCaches('/')('sw.js').then(() => 'answered', rejectionFault)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await fault).toBe('unanswered')
})
