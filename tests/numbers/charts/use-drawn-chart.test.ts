// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h, useTemplateRef } from 'vue'
import type { ChartDrawing } from '../../../src/numbers/charts/chart-drawing.ts'
import type { ChartLook } from '../../../src/numbers/charts/chart-look.ts'
import { useDrawnChart } from '../../../src/numbers/charts/use-drawn-chart.ts'
import { plan } from '../../plan/committed-content.ts'
import { FakeIntersection } from '../../ui/lazy/fake-intersection.ts'

const charts: { destroy: ReturnType<typeof vi.fn>; look: ChartLook }[] = []
const failing = vi.hoisted(() => ({ now: false }))

vi.mock('../../../src/numbers/charts/canvas/draw.ts', () => ({
  get drawChart() {
    if (failing.now) throw new Error('the script is not the one expected')
    return (_canvas: unknown, _drawing: unknown, look: ChartLook) => {
      const destroy = vi.fn()
      charts.push({ destroy, look })
      return destroy
    }
  },
}))

const drawing: ChartDrawing = { columns: [], fiscalYears: plan.fiscalYears }

const Stage = defineComponent({
  setup() {
    const stage = useTemplateRef<HTMLElement>('stage')
    const canvas = useTemplateRef<HTMLCanvasElement>('canvas')
    const drawn = useDrawnChart(stage, canvas, () => drawing)
    return () => h('div', { ref: 'stage', 'data-state': drawn.value.kind }, [h('canvas', { ref: 'canvas' })])
  },
})

/** The width of the chart's container. */
let width = 300
const resized: (() => void)[] = []
const endedWatching = vi.fn()

class FakeResize {
  constructor(callback: () => void) {
    resized.push(callback)
  }
  observe = vi.fn()
  disconnect = endedWatching
}

async function near() {
  const page = mount(Stage, { attachTo: document.body })
  FakeIntersection.only().report(page.element, true)
  await flushPromises()
  return page
}

const stateOf = (page: { element: Element }) => page.element.getAttribute('data-state')

beforeEach(() => {
  charts.length = 0
  resized.length = 0
  endedWatching.mockReset()
  failing.now = false
  width = 300
  FakeIntersection.install()
  vi.stubGlobal('scrollY', 400)
  vi.stubGlobal('ResizeObserver', FakeResize)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width)
})

enableAutoUnmount(afterEach)
afterEach(() => {
  document.body.replaceChildren()
  delete document.documentElement.dataset['theme']
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('it draws when the reader is near, not before', async () => {
  const page = mount(Stage, { attachTo: document.body })
  await flushPromises()
  expect([stateOf(page), charts.length]).toEqual(['awaited', 0])
  FakeIntersection.only().report(page.element, true)
  await flushPromises()
  expect([stateOf(page), charts.length]).toEqual(['drawn', 1])
})

it('it draws again in another theme and at another size', async () => {
  await near()
  document.documentElement.dataset['theme'] = 'dark'
  await vi.waitFor(() => expect(charts).toHaveLength(2))
  width = 500
  for (const call of resized) call()
  expect(charts).toHaveLength(3)
  expect(charts.map(({ destroy }) => destroy.mock.calls.length)).toEqual([1, 1, 0])
})

it('a size that is the same draws nothing', async () => {
  await near()
  for (const call of resized) call()
  expect(charts).toHaveLength(1)
})

it('a stage that takes no room is not drawn on', async () => {
  width = 0
  const page = await near()
  expect([stateOf(page), charts.length]).toEqual(['awaited', 0])
})

it('it ends with its component, and nothing draws again', async () => {
  const page = await near()
  page.unmount()
  expect(charts.at(-1)?.destroy).toHaveBeenCalledOnce()
  expect(endedWatching).toHaveBeenCalledOnce()
  document.documentElement.dataset['theme'] = 'dark'
  await new Promise((resolve) => setTimeout(resolve))
  expect(charts).toHaveLength(1)
})

it('gone before the reader came near, it watches nothing', () => {
  mount(Stage, { attachTo: document.body }).unmount()
  expect(FakeIntersection.only().watched.size).toBe(0)
})

it('what does not load or cannot draw is said to have failed', async () => {
  failing.now = true
  expect(stateOf(await near())).toBe('failed')
})
