// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { onStoredOrFirstInteraction, onFirstInteraction } from '../../../src/ui/lazy/on-first-interaction.ts'

afterEach(() => vi.unstubAllGlobals())

function move() {
  dispatchEvent(new Event('pointermove'))
}

it('waits for the reader’s first move, and is done with it', () => {
  const come = vi.fn()
  onFirstInteraction(come)
  expect(come).not.toHaveBeenCalled()
  move()
  move()
  expect(come).toHaveBeenCalledTimes(1)
})

it('of a page that is left, nothing waits on', () => {
  const come = vi.fn()
  onFirstInteraction(come)()
  move()
  expect(come).not.toHaveBeenCalled()
})

it('a page that opens further down was moved already, which is asked when it is painted', () => {
  vi.stubGlobal('scrollY', 300)
  const frames: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  const come = vi.fn()
  onFirstInteraction(come)
  expect(come).not.toHaveBeenCalled()
  frames.forEach((frame) => frame(0))
  expect(come).toHaveBeenCalledTimes(1)
})

it('where the worker has stored the files nothing waits; on plain http it waits for a move', () => {
  const come = vi.fn()
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } })
  onStoredOrFirstInteraction(come)
  expect(come).toHaveBeenCalledTimes(1)
  vi.stubGlobal('navigator', {})
  onStoredOrFirstInteraction(come)
  expect(come).toHaveBeenCalledTimes(1)
  move()
  expect(come).toHaveBeenCalledTimes(2)
})
