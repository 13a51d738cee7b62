// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import SourceLines from '../../../src/record/source/SourceLines.vue'
import { achievements, annotations } from '../../plan/committed-content.ts'
import { withContent } from '../content/with-content.ts'

const [achievement] = achievements
if (!achievement) throw new Error('the plan has no achievement')
const { source: span, text } = achievement

afterEach(() => vi.unstubAllGlobals())

function mountLines() {
  return mount(SourceLines, {
    props: { span, describedBy: 'sentence' },
    global: { provide: withContent({}) },
    attachTo: document.body,
  })
}

async function openLines(page: ReturnType<typeof mountLines>) {
  await nextTick()
  const fold = page.get<HTMLDetailsElement>('details')
  fold.element.open = true
  await fold.trigger('toggle')
}

const buttonOf = (page: ReturnType<typeof mountLines>, name: string) =>
  page.findAll('button').find((button) => button.text().startsWith(name))

it('the lines can be cited once they are open, and what is cited is copied', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  const page = mountLines()
  expect(buttonOf(page, 'この行を引用')).toBeUndefined()

  await openLines(page)
  await buttonOf(page, 'この行を引用')?.trigger('click')
  await vi.waitFor(() => expect(page.find('textarea').exists()).toBe(true))
  await buttonOf(page, 'コピー')?.trigger('click')
  await flushPromises()

  const [copied = ''] = writeText.mock.calls[0] ?? []
  expect(copied).toContain(`「${text}」`)
  expect(copied).toContain(`/projects/1/?edition=${annotations.edition.date}#${achievement?.id}`)
  expect(page.get('textarea').element.value).toBe(copied)
  expect(page.get('[role=status]').text()).toBe('コピーしました。')
})

it('where the browser does not copy, the text can be selected, and nothing says that it was copied', async () => {
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined })
  const page = mountLines()
  await openLines(page)
  await buttonOf(page, 'この行を引用')?.trigger('click')
  await vi.waitFor(() => expect(page.find('textarea').exists()).toBe(true))
  await buttonOf(page, 'コピー')?.trigger('click')
  await flushPromises()
  expect(page.get('[role=status]').text()).toContain('コピーできません')
})

it('each form is shown and copied when it is chosen', async () => {
  const page = mountLines()
  await openLines(page)
  await buttonOf(page, 'この行を引用')?.trigger('click')
  await vi.waitFor(() => expect(page.find('textarea').exists()).toBe(true))
  await page.get('input[value=bibtex]').trigger('change')
  expect(page.get('textarea').element.value).toMatch(/^@misc\{/)
  await page.get('input[value=csl]').trigger('change')
  expect(JSON.parse(page.get('textarea').element.value)).toHaveLength(1)
})
