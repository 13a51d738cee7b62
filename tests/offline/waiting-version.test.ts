import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takeWaitingVersion } from '../../src/offline/waiting-version.ts'

const reload = vi.fn<() => void>()
const postMessage = vi.fn<(message: unknown) => void>()

function serveWith(getRegistration: () => Promise<unknown>) {
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } })
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('location', { reload })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

it('a version that waits is let in, and the page is loaded anew even if nobody says that it took over', async () => {
  serveWith(() => Promise.resolve({ waiting: { postMessage } }))
  await takeWaitingVersion()
  expect(postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' })
  expect(reload).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(reload).toHaveBeenCalledTimes(1)
})

it.each([
  ['nothing waits', () => Promise.resolve({ waiting: null })],
  ['there is no worker', () => Promise.resolve(undefined)],
  ['workers are refused', () => Promise.reject(new Error('refused'))],
])('nothing happens where %s', async (_, getRegistration) => {
  serveWith(getRegistration)
  await takeWaitingVersion()
  vi.runAllTimers()
  expect(reload).not.toHaveBeenCalled()
})

it('nothing happens in a browser without workers', async () => {
  vi.stubGlobal('navigator', {})
  await takeWaitingVersion()
  vi.runAllTimers()
  expect(reload).not.toHaveBeenCalled()
})
