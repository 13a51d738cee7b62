// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type App,
  createApp,
  createSSRApp,
  createStaticVNode,
  Fragment,
  h,
  nextTick,
  reactive,
  ref,
  Transition,
  type VNodeChild,
} from 'vue'
import { renderToString } from 'vue/server-renderer'
import { type Furigana, keepFurigana } from '../../src/furigana/keep-furigana.ts'
import { furiganaFaults, settled, withoutFurigana, withReadings } from './page-with-furigana.ts'
import { rubiesOf } from './small-readings.ts'

const rubiesIn = rubiesOf({ 市民: 'しみん', 声: 'こえ', 一人: 'ひとり', 人: 'ひと', 情報: 'じょうほう' })
const HYDRATING = 'hydrating'

let furigana: Furigana
let app: App | undefined

/** Draws with Vue and keeps furigana on it. */
function page(render: () => VNodeChild): HTMLElement {
  document.body.innerHTML = '<main></main>'
  const main = document.querySelector('main') as HTMLElement
  app = createApp({ render })
  app.mount(main)
  furigana = keepFurigana(document.body, rubiesIn, HYDRATING)
  return main
}

async function expectShown(main: Element, shown: string, html?: string) {
  await nextTick()
  await settled()
  expect(withReadings(main)).toBe(shown)
  expect(furiganaFaults(document.body)).toEqual([])
  if (html !== undefined) expect(withoutFurigana(main)).toBe(html)
}

// On a busy machine a slice may be over before a small page is drawn.
beforeEach(() => void vi.spyOn(performance, 'now').mockReturnValue(0))
afterEach(() => {
  vi.restoreAllMocks()
  furigana.stop()
  app?.unmount()
  document.body.innerHTML = ''
})

describe('what is in the page gets its readings', () => {
  it('and the text of the page stays letter for letter', () => {
    const main = page(() => h('p', '市民の声'))
    expect(withReadings(main)).toBe('市民(しみん)の声(こえ)')
    expect(main.textContent).toBe('市民の声')
    expect(withoutFurigana(main)).toBe('<p>市民の声</p>')
  })

  it('word by word, the words as text, the readings not', () => {
    const main = page(() => h('p', '市民の声'))
    expect([...main.querySelectorAll('ruby')].map((ruby) => ruby.textContent)).toEqual(['市民', '声'])
    for (const rt of main.querySelectorAll('rt')) {
      expect(rt.textContent).toBe('')
      expect(rt.getAttribute('aria-hidden')).toBe('true')
    }
    expect(main.querySelector('ruby[aria-hidden], furigana-text[aria-hidden]')).toBeNull()
  })

  it('read as whole sentences, also where links stand in them', () => {
    const main = page(() => h('p', ['一', h('a', { href: '#' }, '人の'), '市民']))
    expect(withReadings(main)).toBe('一人(ひと)の市民(しみん)')
  })

  it('each block by itself', () => {
    expect(withReadings(page(() => [h('p', '一'), h('p', '人')]))).toBe('一人(ひと)')
  })

  it('but not what holds text alone, what is fitted, what is drawn for machines, and other languages', () => {
    const main = page(() => [
      h('select', h('option', '市民')),
      h('textarea', '市民'),
      h('code', { class: 'raw-lines' }, '市民'),
      h('p', { lang: 'en' }, ['市民', h('b', '声')]),
      h('div', { class: 'fitted' }, h('p', '声')),
      h('div', { class: 'slide fitted' }, h('p', '声')),
      h('p', { lang: 'ja' }, '声'),
    ])
    expect(main.querySelectorAll('ruby')).toHaveLength(1)
    expect(withReadings(main)).toBe('市民市民市民市民声声声声(こえ)')
  })

  it('at once before printing', () => {
    const main = page(() => h('p', '声'))
    main.append('市民')
    dispatchEvent(new Event('beforeprint'))
    expect(withReadings(main)).toBe('声(こえ)市民(しみん)')
  })

  it('and others when others are chosen', () => {
    const main = page(() => h('p', '市民の声'))
    furigana.change(rubiesOf({ 声: 'こえ' }))
    expect(withReadings(main)).toBe('市民の声(こえ)')
    furigana.change(() => [])
    expect(main.innerHTML).toBe('<p>市民の声</p>')
  })

  it('and when it is switched off, the page is as it was', () => {
    const main = page(() => [h('p', ['市民の', h('b', '声')]), h('p', 'かな')])
    furigana.stop()
    expect(main.innerHTML).toBe('<p>市民の<b>声</b></p><p>かな</p>')
  })
})

describe('Vue goes on as if nothing stood in its page:', () => {
  it('it sets a text beside elements', async () => {
    const text = ref('市民')
    const main = page(() => h('p', [text.value, h('b', 'の')]))
    text.value = '声'
    await expectShown(main, '声(こえ)の', '<p>声<b>の</b></p>')
    text.value = ''
    await expectShown(main, 'の', '<p><b>の</b></p>')
    text.value = '市民'
    await expectShown(main, '市民(しみん)の', '<p>市民<b>の</b></p>')
  })

  it('it sets the only text of an element', async () => {
    const text = ref('市民')
    const main = page(() => h('p', text.value))
    text.value = '一人の声'
    await expectShown(main, '一人(ひとり)の声(こえ)', '<p>一人の声</p>')
    text.value = ''
    await expectShown(main, '', '<p></p>')
  })

  it('it draws elements for a text and a text for elements', async () => {
    const list = ref(false)
    const main = page(() => h('p', list.value ? [h('b', '声'), '市民'] : '市民'))
    list.value = true
    await expectShown(main, '声(こえ)市民(しみん)', '<p><b>声</b>市民</p>')
    list.value = false
    await expectShown(main, '市民(しみん)', '<p>市民</p>')
  })

  it('it inserts before a text', async () => {
    const more = ref(false)
    const main = page(() => h('p', [h('i', '人'), more.value ? h('b', '声') : null, '市民']))
    more.value = true
    await expectShown(main, '人(ひと)声(こえ)市民(しみん)')
    more.value = false
    await expectShown(main, '人(ひと)市民(しみん)')
  })

  it('it draws a component anew whose root is a text, between others', async () => {
    const kind = ref(0)
    const Word = { render: () => [[h('b', '声')], '声', [h('i', '声'), h('u', '声')], null][kind.value] as VNodeChild }
    const main = page(() => h('p', ['市民', h(Word), '情報']))
    for (const [next, shown] of [
      [1, '市民(しみん)声(こえ)情報(じょうほう)'],
      [0, '市民(しみん)声(こえ)情報(じょうほう)'],
      [1, '市民(しみん)声(こえ)情報(じょうほう)'],
      [2, '市民(しみん)声(こえ)声(こえ)情報(じょうほう)'],
      [1, '市民(しみん)声(こえ)情報(じょうほう)'],
      [3, '市民(しみん)情報(じょうほう)'],
      [1, '市民(しみん)声(こえ)情報(じょうほう)'],
    ] as const) {
      kind.value = next
      await expectShown(main, shown)
    }
  })

  it('it moves keyed fragments that hold texts alone', async () => {
    const keys = ref(['市民', '声', '情報'])
    const main = page(() =>
      h(
        'p',
        keys.value.map((key) => h(Fragment, { key }, [key, '、'])),
      ),
    )
    for (const order of [['情報', '市民', '声'], ['声', '情報'], ['人', '声', '市民', '情報'], []]) {
      keys.value = order
      await nextTick()
      await settled()
      expect(main.textContent).toBe(order.map((key) => `${key}、`).join(''))
      expect(main.querySelectorAll('ruby')).toHaveLength(order.length)
      expect(furiganaFaults(main)).toEqual([])
    }
  })

  it('it moves and removes what was inserted as HTML', async () => {
    const state = reactive({ first: true, shown: true })
    const fixed = () => h(Fragment, { key: 'fixed' }, [createStaticVNode('<b>市民</b>の声', 2)])
    const other = () => h('i', { key: 'other' }, '人')
    const main = page(() => h('p', state.shown ? (state.first ? [fixed(), other()] : [other(), fixed()]) : []))
    state.first = false
    await expectShown(main, '人(ひと)市民(しみん)の声(こえ)')
    state.first = true
    await expectShown(main, '市民(しみん)の声(こえ)人(ひと)')
    state.shown = false
    await expectShown(main, '', '<p></p>')
  })

  it('it draws a copy of what was inserted as HTML', async () => {
    const copied = createStaticVNode('<p>市民</p><p>の声</p>', 2)
    const count = ref(1)
    const Fixed = { render: () => copied }
    const main = page(() => [h(Fixed), count.value > 1 ? h('div', h({ render: () => copied })) : null])
    count.value = 2
    await expectShown(main, '市民(しみん)の声(こえ)市民(しみん)の声(こえ)')
    furigana.stop()
    expect(main.querySelector('ruby, rt')).toBeNull()
    expect(main.textContent).toBe('市民の声市民の声')
  })

  it('it takes a text out and puts it back later', async () => {
    document.body.innerHTML = '<main></main>'
    const main = page(() => h('p', ['市民', h('b', 'の')]))
    const paragraph = main.firstChild as Element
    const text = paragraph.firstChild as Text
    text.remove()
    await expectShown(main, 'の')
    expect(text.data).toBe('市民')
    paragraph.append(text)
    await expectShown(main, 'の市民(しみん)')
  })

  it('it puts back a part that was changed while it was out of the page', async () => {
    const main = page(() => h('p', ['市民', h('b', 'の')]))
    const paragraph = main.firstChild as Element
    const text = paragraph.firstChild as Text
    paragraph.remove()
    await settled()
    text.data = '声'
    main.append(paragraph)
    await expectShown(main, '声(こえ)の')
  })

  it('it lets a part go slowly', async () => {
    const shown = ref(true)
    const main = page(() => h(Transition, () => (shown.value ? h('p', ['市民', h('b', '声')]) : null)))
    shown.value = false
    await settled()
    shown.value = true
    await expectShown(main, '市民(しみん)声(こえ)')
  })

  it('it hydrates what was built, of which it is told before', async () => {
    const render = () => h('p', ['市民の', h('b', '声'), '、情報'])
    document.body.innerHTML = `<main>${await renderToString(createSSRApp({ render }))}</main>`
    const main = document.querySelector('main') as HTMLElement
    const built = main.innerHTML
    furigana = keepFurigana(document.body, rubiesIn, HYDRATING)
    expect(withReadings(main)).toBe('市民(しみん)の声(こえ)、情報(じょうほう)')
    main.dispatchEvent(new Event(HYDRATING, { bubbles: true }))
    expect(main.innerHTML).toBe(built)
    const bold = main.querySelector('b')
    app = createSSRApp({ render })
    app.mount(main)
    expect(main.querySelector('b')).toBe(bold)
    await expectShown(main, '市民(しみん)の声(こえ)、情報(じょうほう)')
  })
})
