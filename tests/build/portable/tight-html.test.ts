import fc from 'fast-check'
import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { tightHtml } from '../../../src/build/portable/tight-html.ts'

const browser = new Window()
const parsed = (html: string) => new browser.DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body

it('no text changes, whatever it is', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(' id="a"', '</li><li>', '<!--[-->', '<a href="#x">', ' class=b ', '行頭　空白'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (texts) => {
      fc.pre(!texts.some((one) => /[\r\0]/.test(one)))
      const list = () =>
        h(
          'ol',
          texts.map((one, index) => h('li', { id: `L${index}` }, one)),
        )
      const html = await renderToString(createSSRApp({ render: list }))
      const items = [...parsed(tightHtml(html)).querySelectorAll('li')]
      expect(items.map(({ textContent }) => textContent)).toEqual(texts)
      expect(items.map(({ id }) => id)).toEqual(texts.map((_, index) => `L${index}`))
    }),
    { numRuns: 50 },
  )
})

it('leaves out what HTML does not need, and keeps what it needs', () => {
  expect(tightHtml('<ul><!--[--><li id="a">x</li><li class="b c">y</li><!--]--></ul><!---->')).toBe(
    '<ul><li id=a>x<li class="b c">y</ul>',
  )
  expect(tightHtml('<li>x</li> y')).toBe('<li>x</li> y')
  expect(tightHtml('<div><p>a</p><p>b</p><ul><li><p>c</p></li></ul></div>')).toBe(
    '<div><p>a<p>b<ul><li><p>c</p></ul></div>',
  )
  for (const needed of ['<a><p>a</p></a>', '<p>a</p> b', '<p>a</p><small>b</small>', '<p>a</p><a>b</a>'])
    expect(tightHtml(needed)).toBe(needed)
})
