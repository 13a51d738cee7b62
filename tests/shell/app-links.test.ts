// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "navigation": { "disableMainFrameNavigation": true, "disableChildPageNavigation": true, "disableFallbackToSetURL": true } } }
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { followLinks, prefetchViews } from '../../src/shell/app-links.ts'

const view = { template: '' }
const later = vi.fn(() => Promise.resolve(view))
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', component: view },
    { path: '/projects/:number(\\d+)/', component: later },
    { path: '/:path(.*)*', name: 'not-found', component: view },
  ],
})
followLinks(router)
const push = vi.spyOn(router, 'push').mockResolvedValue(undefined)
const leave = vi.fn((event: Event) => event.preventDefault())

beforeEach(() => {
  push.mockClear()
  leave.mockClear()
  // Nothing is loaded here. After the app's own listener, which it must not hinder.
  document.addEventListener('click', leave)
})
afterEach(() => {
  document.removeEventListener('click', leave)
  document.body.innerHTML = ''
})

/** Clicks a link, and returns where the app went; null where it left the click to the browser. */
function follow(attributes: string, click: MouseEventInit = {}): string | null {
  document.body.innerHTML = `<p><a ${attributes}><b>link</b></a></p>`
  document.querySelector('b')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...click }))
  return (push.mock.calls[0]?.[0] as string | undefined) ?? null
}

it('a link to a page of the app is followed inside it, with its query and its place', () => {
  expect(follow('href="/projects/3/?a=1#p3-a1"')).toBe('/projects/3/?a=1#p3-a1')
})

it.each([
  ['a file', 'href="/data/plan.json"', {}],
  ['a place on this page', 'href="#main"', {}],
  ['what is to be saved', 'href="/projects/3/" download', {}],
  ['another tab', 'href="/projects/3/" target="_blank"', {}],
  ['another tab by key', 'href="/projects/3/"', { ctrlKey: true }],
  ['another tab by the middle button', 'href="/projects/3/"', { button: 1 }],
])('%s is left to the browser', (_, attributes, click) => {
  expect(follow(attributes, click)).toBeNull()
})

it('a link that a part of the page follows itself is not followed twice', () => {
  document.body.innerHTML = '<a href="/projects/3/">link</a>'
  const link = document.querySelector('a')
  link?.addEventListener('click', (event) => event.preventDefault())
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  expect(push).not.toHaveBeenCalled()
})

it('the views of the pages that are linked are imported while the browser is idle, each once', async () => {
  document.body.innerHTML = '<a href="/projects/3/">3</a><a href="/projects/4/">4</a><a href="/">home</a>'
  void prefetchViews(router)
  expect(later).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(later).toHaveBeenCalledTimes(1))
})
