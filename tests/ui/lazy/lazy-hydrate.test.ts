// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { RouterView, createMemoryHistory, createRouter } from 'vue-router'
import { useLazyHydrate } from '../../../src/ui/lazy/lazy-hydrate.ts'
import { FakeIntersection } from './fake-intersection.ts'

const load = vi.fn(async () => ({ render: () => h('p', { class: 'late' }, 'arrived') }))
const View = defineComponent({
  setup() {
    const Late = useLazyHydrate('.built', load)
    return () => h(Late)
  },
})

/** A page of the view, and its router. */
async function openView(errorHandler?: () => void) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:page', component: View }] })
  await router.push('/one')
  const page = mount(RouterView, { global: { plugins: [router], config: errorHandler ? { errorHandler } : {} } })
  await flushPromises()
  return { page, router }
}

/** The prerendered HTML before hydration. */
function builtElement(): Element {
  const element = document.createElement('table')
  element.className = 'built'
  document.body.append(element)
  return element
}

beforeEach(() => {
  FakeIntersection.install()
  vi.stubGlobal('scrollY', 0)
})

afterEach(() => {
  document.body.replaceChildren()
  load.mockClear()
  vi.unstubAllGlobals()
})

it('on a page that was not built ahead the script comes at once', async () => {
  const { page } = await openView()
  expect(load).toHaveBeenCalledOnce()
  expect(page.text()).toBe('arrived')
})

it('where its HTML stands already, the script comes when the reader moves near it', async () => {
  const element = builtElement()
  await openView()
  expect(load).not.toHaveBeenCalled()
  FakeIntersection.only().report(element, true)
  await flushPromises()
  expect(load).not.toHaveBeenCalled()
  dispatchEvent(new Event('scroll'))
  await flushPromises()
  expect(load).toHaveBeenCalledOnce()
})

it('on another page of the same view nobody waits for what is gone', async () => {
  builtElement()
  const { router } = await openView()
  await router.push('/two')
  await flushPromises()
  expect(load).toHaveBeenCalledOnce()
  expect(FakeIntersection.all.every(({ watched }) => watched.size === 0)).toBe(true)
})

it('when the view goes, the watching ends and the script is not asked for', async () => {
  builtElement()
  const { page } = await openView()
  expect(FakeIntersection.only().watched.size).toBe(1)
  page.unmount()
  await flushPromises()
  expect(FakeIntersection.only().watched.size).toBe(0)
  expect(load).not.toHaveBeenCalled()
})

it('a script that is gone leads to the page being loaded anew, and what stands there stays', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', async () => new Response('<div id="app-root" data-page="/">', { status: 200 }))
  const reload = vi.spyOn(location, 'reload').mockReturnValue()
  load.mockRejectedValueOnce(new TypeError('gone')).mockRejectedValueOnce(new TypeError('gone'))
  const element = builtElement()
  const onUpdate = vi.fn()
  await openView(onUpdate)
  FakeIntersection.only().report(element, true)
  dispatchEvent(new Event('scroll'))
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  expect(load).toHaveBeenCalledTimes(2)
  expect(reload).toHaveBeenCalledOnce()
  expect(element.isConnected).toBe(true)
  expect(onUpdate).toHaveBeenCalledOnce()
  vi.restoreAllMocks()
})
