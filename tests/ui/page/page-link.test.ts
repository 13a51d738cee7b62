// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { createApp, h, resolveComponent } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { startRouter } from '../../../src/ui/page/page-link.ts'

async function linkOn(path: string, attributes: object): Promise<Element | null> {
  const page = { render: () => null }
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/card/', component: page }] })
  const app = createApp({ render: () => h(resolveComponent('RouterLink'), attributes, () => '札') })
  app.config.warnHandler = () => undefined
  startRouter(app, router)
  await router.push(path)
  const root = document.createElement('div')
  app.mount(root)
  return root.querySelector('a')
}

it('a link to the same path with another query is not called the current page', async () => {
  const link = await linkOn('/card/', { to: '/card/?id=p4-a1', class: 'tap-target' })
  expect(link?.getAttribute('href')).toBe('/card/?id=p4-a1')
  expect(link?.className).toContain('tap-target')
  expect(link?.hasAttribute('aria-current')).toBe(false)
})

it('a navigation calls one so by itself', async () => {
  const link = await linkOn('/card/', { to: '/card/', 'aria-current': 'true' })
  expect(link?.getAttribute('aria-current')).toBe('true')
})
