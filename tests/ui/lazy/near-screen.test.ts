// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { hydrateOnNearScreen, onNearScreen } from '../../../src/ui/lazy/near-screen.ts'
import { FakeIntersection } from './fake-intersection.ts'

const MOVES = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'touchstart']
const arrived = vi.fn()
let stop = () => {}

beforeEach(() => {
  FakeIntersection.install()
  vi.stubGlobal('scrollY', 0)
  // The frame in which a page that opens further down is noticed.
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frame(0))
})

afterEach(() => {
  stop()
  arrived.mockReset()
  vi.unstubAllGlobals()
})

it('near is not enough: the reader has to move', () => {
  stop = onNearScreen([document.body], arrived)
  FakeIntersection.only().report(document.body, true)
  expect(arrived).not.toHaveBeenCalled()
  dispatchEvent(new Event('pointermove'))
  expect(arrived).toHaveBeenCalledOnce()
})

it.each(MOVES)('%s is a move; far away it is not enough', (move) => {
  stop = onNearScreen([document.body], arrived)
  FakeIntersection.only().report(document.body, false)
  dispatchEvent(new Event(move))
  expect(arrived).not.toHaveBeenCalled()
  FakeIntersection.only().report(document.body, true)
  expect(arrived).toHaveBeenCalledOnce()
})

it('a fold that was opened before, or is opened now, is a move, though nothing else was touched since', () => {
  const [before, now] = [document.createElement('section'), document.createElement('section')]
  before.innerHTML = '<details open><summary>開く</summary></details>'
  now.innerHTML = '<details><summary>開く</summary></details>'
  for (const part of [before, now]) {
    stop = onNearScreen([part], arrived)
    FakeIntersection.only().report(part, true)
    if (part === now) {
      expect(arrived).not.toHaveBeenCalled()
      part.querySelector('details')?.dispatchEvent(new Event('toggle'))
    }
    expect(arrived).toHaveBeenCalledOnce()
    arrived.mockReset()
    FakeIntersection.install()
  }
})

it('a page that is scrolled already has moved', () => {
  vi.stubGlobal('scrollY', 400)
  stop = onNearScreen([document.body], arrived)
  FakeIntersection.only().report(document.body, true)
  expect(arrived).toHaveBeenCalledOnce()
})

it('one of several near ones does', () => {
  const [far, near] = [document.createElement('p'), document.createElement('p')]
  vi.stubGlobal('scrollY', 400)
  stop = onNearScreen([far, near], arrived)
  FakeIntersection.only().report(far, false)
  expect(arrived).not.toHaveBeenCalled()
  // The browser may report both at once.
  FakeIntersection.only().reportAll([
    [far, false],
    [near, true],
  ])
  expect(arrived).toHaveBeenCalledOnce()
})

it('it calls once, and watches nothing afterwards', () => {
  stop = onNearScreen([document.body], arrived)
  const observer = FakeIntersection.only()
  observer.report(document.body, true)
  for (const move of MOVES) dispatchEvent(new Event(move))
  observer.report(document.body, true)
  expect(arrived).toHaveBeenCalledOnce()
  expect(observer.watched.size).toBe(0)
})

it('stopped, it never calls', () => {
  stop = onNearScreen([document.body], arrived)
  const observer = FakeIntersection.only()
  stop()
  expect(observer.watched.size).toBe(0)
  observer.report(document.body, true)
  dispatchEvent(new Event('scroll'))
  expect(arrived).not.toHaveBeenCalled()
})

it('it looks beyond the edge of the screen, so that nothing arrives late', () => {
  stop = onNearScreen([document.body], arrived)
  expect(parseInt(FakeIntersection.only().rootMargin)).toBeGreaterThan(0)
})

it('a component is taken over when one of its elements comes near', () => {
  const element = document.createElement('section')
  vi.stubGlobal('scrollY', 400)
  hydrateOnNearScreen(arrived, (callback) => callback(element))
  expect(arrived).not.toHaveBeenCalled()
  FakeIntersection.only().report(element, true)
  expect(arrived).toHaveBeenCalledOnce()
})

it('a component that renders nothing is taken over at once', () => {
  hydrateOnNearScreen(arrived, (callback) => callback(document.createComment('') as unknown as Element))
  expect(arrived).toHaveBeenCalledOnce()
  expect(FakeIntersection.all).toHaveLength(0)
})
