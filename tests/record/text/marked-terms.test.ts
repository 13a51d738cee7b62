// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { createSSRApp, defineComponent, h, nextTick } from 'vue'
import { renderToString } from 'vue/server-renderer'
import CityText from '../../../src/record/text/CityText.vue'
import { useTermNotes } from '../../../src/glossary/terms/use-term-notes.ts'
import { contentKey } from '../../../src/record/content/use-content.ts'
import { committedContent, withContent } from '../content/with-content.ts'
import { routerAt } from '../../ui/small-router.ts'

const text = 'Ｊアラートの運用を開始した。'
const Page = defineComponent({
  setup() {
    useTermNotes({ 'p1-a1': [[0, 5, 'j-alert']] }, () => Promise.reject(new Error('not asked for')))
    return () => h(CityText, { text, of: 'p1-a1' })
  },
})

it('as it was built a mark is a link, and promises nothing that only a script can do', async () => {
  const html = await renderToString(
    createSSRApp(Page)
      .provide(contentKey, committedContent)
      .use(await routerAt('/')),
  )
  expect(html).toContain('data-term="j-alert"')
  expect(html).not.toContain('aria-haspopup')
})

it('once a script explains it in place, that is told', async () => {
  const page = mount(Page, { global: { plugins: [await routerAt('/')], provide: withContent() } })
  await nextTick()
  expect(page.get('[data-term]').attributes('aria-haspopup')).toBe('dialog')
})
