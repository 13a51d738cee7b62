// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { importWithRetry } from '../../../src/ui/lazy/import-with-retry.ts'
import { startText } from '../../../src/offline/recovery/messages.ts'

const gone = () => Promise.reject<string>(new TypeError('Failed to fetch dynamically imported module'))
/** A page is loaded anew only where one of our own pages answers. */
const ownPage = () => new Response('<div id="app-root" data-page="/projects/12/">', { status: 200 })
let reload: ReturnType<typeof vi.fn<() => void>>

beforeEach(() => {
  vi.useFakeTimers()
  reload = vi.fn<() => void>()
  vi.spyOn(location, 'reload').mockImplementation(reload)
  vi.stubGlobal('fetch', async () => ownPage())
  history.replaceState({ position: 3 }, '', '/projects/12/#p12-a1')
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** The state of a late part after all promises and timers have run. */
async function outcomeOf(load: () => Promise<string>): Promise<string> {
  const outcome = importWithRetry(load)().catch(() => 'failed')
  await vi.runAllTimersAsync()
  return outcome
}

const line = () => document.querySelector('[role="alert"]')

it('a part that arrives is asked for once', async () => {
  const load = vi.fn(async () => 'arrived')
  expect(await outcomeOf(load)).toBe('arrived')
  expect(load).toHaveBeenCalledOnce()
})

it('one that does not is asked for once more, and nothing else happens where it then comes', async () => {
  const load = vi.fn(async () => 'arrived').mockImplementationOnce(gone)
  expect(await outcomeOf(load)).toBe('arrived')
  expect(load).toHaveBeenCalledTimes(2)
  expect(reload).not.toHaveBeenCalled()
})

it('one that is gone makes the page load anew, once; then a line says so, with a way out', async () => {
  const load = vi.fn(gone)
  expect(await outcomeOf(load)).toBe('failed')
  expect(load).toHaveBeenCalledTimes(2)
  expect(reload).toHaveBeenCalledOnce()
  expect(line()).toBeNull()
  expect(history.state, 'what the router keeps there stays').toMatchObject({ position: 3 })
  // A reloaded page has the same history entry.
  for (const time of [1, 2]) {
    expect(await outcomeOf(load)).toBe('failed')
    expect(line()?.textContent, `after ${time}`).toContain(startText.partMissing)
    expect(document.querySelectorAll('[role="alert"]')).toHaveLength(1)
  }
  expect(reload).toHaveBeenCalledOnce()
})

it('the way out loads the page anew, also where its address names a place of the page', async () => {
  history.replaceState({ loadedAnew: true }, '')
  await outcomeOf(gone)
  const reloadLink = line()?.querySelector('a')
  expect(reloadLink?.textContent).toBe(startText.reload)
  reloadLink?.click()
  await vi.runAllTimersAsync()
  expect(reload).toHaveBeenCalledOnce()
})

it('on the next page the next failure is counted from the start', async () => {
  await outcomeOf(gone)
  history.pushState({ position: 4 }, '', '/years/2012/')
  await outcomeOf(gone)
  expect(reload).toHaveBeenCalledTimes(2)
})

it('without a network the page stays and says what is missing, and is loaded anew once there is one', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
  await outcomeOf(gone)
  expect(reload).not.toHaveBeenCalled()
  expect(line()?.textContent).toContain(startText.partMissing)
  vi.stubGlobal('fetch', async () => ownPage())
  await outcomeOf(gone)
  expect(reload).toHaveBeenCalledOnce()
})

it('a reader who went on to another page is neither told nor taken back', async () => {
  const outcome = importWithRetry(gone)().catch(() => 'failed')
  history.pushState({}, '', '/years/2012/')
  await vi.runAllTimersAsync()
  expect(await outcome).toBe('failed')
  expect(reload).not.toHaveBeenCalled()
  expect(line()).toBeNull()
})
