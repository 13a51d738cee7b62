// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { h, nextTick, ref } from 'vue'
import { useSavingLinks } from '../../src/open-data/use-saving-links.ts'
import { createLazyData, lazyDataKey } from '../../src/record/content/lazy-data.ts'
import { withContent } from '../record/content/with-content.ts'

const noNetwork = () => Promise.reject(new TypeError('no network'))

it('a file whose makings do not come is named, and nothing fails unheard', async () => {
  const lost = vi.fn()
  process.on('unhandledRejection', lost)
  const lazyData = createLazyData(new Proxy({} as Parameters<typeof createLazyData>[0], { get: () => noNetwork }))
  const page = mount(
    {
      setup() {
        const list = ref<HTMLElement | null>(null)
        const missing = useSavingLinks(list)
        const link = h('a', { href: '/data/numbers.json', download: 'numbers.json' })
        return () => h('div', { ref: list }, [link, h('i', missing.value)])
      },
    },
    { attachTo: document.body, global: { provide: withContent({ [lazyDataKey]: lazyData }) } },
  )
  await nextTick()
  await page.get('a').trigger('click')
  await vi.waitFor(() => expect(page.get('i').text()).toBe('numbers.json'), { timeout: 60_000 })
  await new Promise((resolve) => setTimeout(resolve))
  expect(lost).not.toHaveBeenCalled()
  process.off('unhandledRejection', lost)
  page.unmount()
})
