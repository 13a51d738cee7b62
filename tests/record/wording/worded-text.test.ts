// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { createSSRApp, h, nextTick, shallowRef } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { wordingsById, type WordingRecord } from '../../../src/plan/wordings.ts'
import { surfaceKey } from '../../../src/record/surface/surface.ts'
import CityText from '../../../src/record/text/CityText.vue'
import { type ShownWording, wordingKey } from '../../../src/record/wording/wording.ts'
import WordedName from '../../../src/record/wording/WordedName.vue'
import WordedText from '../../../src/record/wording/WordedText.vue'
import { itemsById } from '../../../src/plan/items.ts'
import { plan } from '../../plan/committed-content.ts'
import { routerAt } from '../../ui/small-router.ts'
import { withContent } from '../content/with-content.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

const of = 'p9-o1'
const text = itemsById(plan).get(of)?.text ?? ''
const [first = '', rest = ''] = [text.slice(0, text.indexOf('、') + 1), text.slice(text.indexOf('、') + 1)]
const records: WordingRecord[] = [
  {
    id: of,
    sentences: [
      { original: first, text: 'First.' },
      { original: rest, text: 'Rest.' },
    ],
  },
  { id: 'p9', text: 'A name' },
]
const english: ShownWording = {
  kind: 'english',
  label: 'English (unofficial)',
  language: 'en',
  wordings: wordingsById(records),
  text: WordedText,
  name: WordedName,
}
const router = await routerAt('/projects/9/')

function shownWith(wording: ShownWording | null, more: Record<symbol, unknown> = {}) {
  const chosen = shallowRef(wording)
  const shown = mount(CityText, {
    props: { of, text },
    global: { plugins: [router], provide: withContent({ [wordingKey]: chosen, ...more }) },
  })
  return { shown, chosen }
}

itOfFirstPlan(
  'each sentence of the city stands whole below ours, which says that it is ours and in which language',
  async () => {
    const { shown } = shownWith(english)
    await nextTick()
    expect(shown.findAll('.city-text').map((part) => part.text())).toEqual([first, rest])
    expect(shown.findAll('[lang="en"]').map((part) => part.text())).toEqual(['English (unofficial)First.', 'Rest.'])
    expect(shown.text().indexOf('First.')).toBeLessThan(shown.text().indexOf(first))
  },
)

it('the words come and go with the choice', async () => {
  const { shown, chosen } = shownWith(null)
  expect(shown.text()).toBe(text)
  chosen.value = english
  await nextTick()
  expect(shown.text()).toContain('Rest.')
  chosen.value = null
  await nextTick()
  expect(shown.text()).toBe(text)
})

it.each([
  ['no record', []],
  ['a record of another text', [{ id: of, sentences: [{ original: `${text}。`, text: 'Other.' }] }]],
])('with %s the city’s words stand alone', async (_, given) => {
  const { shown } = shownWith({ ...english, wordings: wordingsById(given) })
  await nextTick()
  expect(shown.text()).toBe(text)
})

it.each(['card', 'sheet', 'slide', 'file'])('a %s has the city’s words alone', async (surface) => {
  const { shown } = shownWith(english, { [surfaceKey]: surface })
  await nextTick()
  expect(shown.text()).toBe(text)
})

it('a name has ours below it, or nothing', () => {
  const drawn = (id: string) => mount(WordedName, { props: { wording: english, of: id } }).text()
  expect(drawn('p9')).toBe('English (unofficial)A name')
  expect(drawn('p10')).toBe('')
})

it('a built page is hydrated as it was built, and then has our words', async () => {
  const app = (wording: ShownWording | null) => {
    const created = createSSRApp({ render: () => h('p', h(CityText, { of, text })) }).use(router)
    const provided = withContent({ [wordingKey]: shallowRef(wording) })
    for (const key of Object.getOwnPropertySymbols(provided)) created.provide(key, provided[key])
    return created
  }
  document.body.innerHTML = `<div id="root">${await renderToString(app(null))}</div>`
  const faults: unknown[] = []
  const hydrated = app(english)
  hydrated.config.warnHandler = (fault) => faults.push(fault)
  hydrated.mount('#root')
  await nextTick()
  expect(faults).toEqual([])
  expect(document.body.textContent).toContain('First.')
})
