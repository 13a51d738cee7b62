// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { createSSRApp, defineComponent, h, nextTick, onMounted, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { hydrateWhenTouched, keepBuiltView } from '../../src/shell/built-view.ts'

/** A page with a button that counts; notes which of its pages were mounted. */
function pageOf(name: string, mounted: string[]) {
  return defineComponent({
    setup() {
      const count = ref(0)
      onMounted(() => mounted.push(name))
      return () =>
        h('main', [
          h('h1', name),
          h('button', { onClick: () => (count.value += 1) }, String(count.value)),
          h('input', { type: 'checkbox', checked: count.value > 1, onChange: () => (count.value = 2) }),
        ])
    },
  })
}

async function builtPage() {
  const mounted: string[] = []
  const imports: string[] = []
  const routes = ['one', 'two'].map((name) => ({
    path: `/${name}`,
    component: () => {
      imports.push(name)
      return Promise.resolve({ default: pageOf(name, mounted) })
    },
  }))
  const built = createRouter({ history: createMemoryHistory(), routes })
  await built.push('/one')
  document.body.innerHTML = `<div id="root">${await renderToString(createSSRApp({ render: () => h(RouterView) }).use(built))}</div>`
  mounted.length = 0
  imports.length = 0

  const fetched: string[] = []
  const router = createRouter({ history: createMemoryHistory(), routes: routes.map((route) => ({ ...route })) })
  const view = keepBuiltView(
    router,
    ({ path }) => Promise.resolve(fetched.push(path)),
    () => undefined,
  )
  await router.push('/one')
  const app = createSSRApp({ render: () => h(RouterView) }).use(router)
  app.mount('#root')
  await nextTick()
  return { router, view, mounted, imports, fetched }
}

const heading = () => document.querySelector('h1')?.textContent
const button = () => document.querySelector('button') as HTMLButtonElement
const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

afterEach(() => {
  document.body.innerHTML = ''
})

it('a built page is not imported before it is asked for, and then is the same elements, live', async () => {
  const { view, mounted, imports, fetched } = await builtPage()
  await settled()
  expect([imports, mounted, fetched]).toEqual([[], [], []])
  const before = button()
  await view.hydrate()
  expect([imports, mounted, fetched]).toEqual([['one'], ['one'], ['/one']])
  expect(button()).toBe(before)
  before.click()
  await nextTick()
  expect(before.textContent).toBe('1')
})

it('a reader who leaves before that sees the next page alone, and the first one again when coming back', async () => {
  const { router, view, mounted, imports } = await builtPage()
  await router.push('/two')
  await nextTick()
  expect([heading(), document.querySelectorAll('main').length, mounted]).toEqual(['two', 1, ['two']])
  void view.hydrate()
  await settled()
  expect([heading(), mounted]).toEqual(['two', ['two']])
  await router.push('/one')
  await nextTick()
  expect([heading(), document.querySelectorAll('main').length]).toEqual(['one', 1])
  expect(imports).toContain('one')
})

it('a query is followed without leaving the built page', async () => {
  const { router, view, mounted } = await builtPage()
  const before = button()
  await router.replace('/one?view=years')
  await view.hydrate()
  expect([button(), mounted]).toEqual([before, ['one']])
})

it('a box that is ticked before it is live is ticked when it is', async () => {
  const { view } = await builtPage()
  hydrateWhenTouched(view, false)
  const box = document.querySelector('input') as HTMLInputElement
  box.click()
  expect(box.checked).toBe(false)
  await vi.waitFor(() => expect([box.checked, button().textContent]).toEqual([true, '2']))
})

it('a press of a button that is not live yet is done when it is', async () => {
  const { view } = await builtPage()
  hydrateWhenTouched(view, false)
  button().click()
  expect(button().textContent).toBe('0')
  await vi.waitFor(() => expect(button().textContent).toBe('1'))
  button().click()
  await nextTick()
  expect(button().textContent).toBe('2')
})
