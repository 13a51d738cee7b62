// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { createApp, createSSRApp, defineComponent, h, nextTick, onMounted, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { type DrawingOrder, drawingOrderKey } from '../../../src/ui/lazy/drawing-order.ts'
import { PagePart } from '../../../src/ui/lazy/page-part.ts'

/** Only to see that nothing happens: what is to happen is waited for by itself. */
const later = () => new Promise((resolve) => setTimeout(resolve, 60))
const texts = () => Array.from(document.querySelectorAll('p'), ({ textContent }) => textContent)

/** A page of two parts, whose view is updated as soon as it is mounted, as a view that reads its address is. */
function pageOf(clicked: string[]) {
  const names = ref(['a', 'b'])
  const Page = defineComponent({
    setup() {
      const ready = ref(false)
      onMounted(() => (ready.value = true))
      return () => [
        h('h1', String(ready.value)),
        names.value.map((name) =>
          h(PagePart, { key: name }, { default: () => h('p', { onClick: () => clicked.push(name) }, name) }),
        ),
      ]
    },
  })
  return { Page, names }
}

afterEach(() => {
  document.body.innerHTML = ''
})

async function built() {
  const clicked: string[] = []
  const { Page, names } = pageOf(clicked)
  const order: DrawingOrder = { next: 'built' }
  document.body.innerHTML = `<div id="root">${await renderToString(createSSRApp(Page).provide(drawingOrderKey, order))}</div>`
  const parts = [...document.querySelectorAll('p')]
  const app = createSSRApp(Page).provide(drawingOrderKey, order)
  app.mount('#root')
  return { clicked, names, parts, app }
}

it('a built part stays the same elements through hydration, also when its view is updated meanwhile', async () => {
  const { clicked, parts } = await built()
  await nextTick()
  expect([...document.querySelectorAll('p')]).toEqual(parts)
  await vi.waitFor(() => {
    parts[1]?.click()
    expect(clicked[0]).toBe('b')
  })
  expect([...document.querySelectorAll('p')]).toEqual(parts)
  expect(document.querySelector('h1')?.textContent).toBe('true')
})

it('once hydrated it follows its view', async () => {
  const { names, parts, clicked } = await built()
  await vi.waitFor(() => {
    parts[1]?.click()
    expect(clicked).not.toEqual([])
  })
  names.value = ['b', 'c']
  await nextTick()
  expect(texts()).toEqual(['b', 'c'])
})

it('a page that is left before its parts were hydrated leaves nothing behind', async () => {
  const { app } = await built()
  app.unmount()
  await later()
  expect(texts()).toEqual([])
})

it('after another page the head comes first and then the parts; where the reader goes on further down, all at once', async () => {
  for (const next of ['part by part', 'whole'] as const) {
    document.body.innerHTML = '<div id="root"></div>'
    createApp(pageOf([]).Page).provide(drawingOrderKey, { next }).mount('#root')
    await nextTick()
    expect(texts()).toEqual(next === 'whole' ? ['a', 'b'] : [])
    await vi.waitFor(() => expect(texts()).toEqual(['a', 'b']))
  }
})
