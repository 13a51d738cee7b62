import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { applyKioskUpdate } from '../../../src/offline/page/kiosk-update.ts'

const SCOPE = 'https://example.jp/'
const reload = vi.fn<() => void>()

function serveWith(getRegistration: () => Promise<unknown>) {
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } })
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('location', { href: `${SCOPE}signage/`, reload })
  vi.stubGlobal('document', { fullscreenElement: null })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

/** A version that waits and answers the question so, or not at all. */
function waitingThat(answers: boolean | null) {
  const postMessage = vi.fn<(message: unknown, ports?: MessagePort[]) => void>((_, ports) => {
    if (answers !== null) ports?.[0]?.postMessage(answers)
  })
  serveWith(() => Promise.resolve({ scope: SCOPE, waiting: { postMessage } }))
  return postMessage
}

async function roundIsOver() {
  const taken = applyKioskUpdate()
  await vi.advanceTimersByTimeAsync(2000)
  await taken
}

it('a version that waits is let in, and the page is loaded anew even if nobody says that it took over', async () => {
  const postMessage = waitingThat(true)
  await applyKioskUpdate()
  expect(postMessage.mock.calls.map(([message]) => message)).toEqual([{ type: 'SKIP_WAITING_UNSEEN' }])
  expect(reload).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(reload).toHaveBeenCalledTimes(1)
})

it('one that does not answer in time is not let in', async () => {
  const postMessage = waitingThat(null)
  await roundIsOver()
  expect(postMessage).toHaveBeenCalledTimes(1)
  vi.runAllTimers()
  expect(reload).not.toHaveBeenCalled()
})

it('while a reader looks at another page nothing happens', async () => {
  waitingThat(false)
  await applyKioskUpdate()
  vi.runAllTimers()
  expect(reload).not.toHaveBeenCalled()
})

it('a screen that was made full stays full', async () => {
  vi.stubGlobal('document', { fullscreenElement: {} })
  const postMessage = waitingThat(true)
  await roundIsOver()
  vi.runAllTimers()
  expect(postMessage).not.toHaveBeenCalled()
  expect(reload).not.toHaveBeenCalled()
})

it.each([
  ['nothing waits', () => Promise.resolve({ scope: SCOPE, waiting: null })],
  ['there is no worker', () => Promise.resolve(undefined)],
  [
    'only another app of the host has a worker',
    () => Promise.resolve({ scope: 'https://example.jp/other/', waiting: {} }),
  ],
  ['workers are refused', () => Promise.reject(new Error('refused'))],
])('nothing happens where %s', async (_, getRegistration) => {
  serveWith(getRegistration)
  await applyKioskUpdate()
  vi.runAllTimers()
  expect(reload).not.toHaveBeenCalled()
})

it('nothing happens in a browser without workers', async () => {
  vi.stubGlobal('navigator', {})
  await applyKioskUpdate()
  vi.runAllTimers()
  expect(reload).not.toHaveBeenCalled()
})
