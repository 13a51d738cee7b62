// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { findSentence } from '../../../src/voice/mark/find-sentence.ts'

function pageWith(html: string): Element {
  const parsed = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html')
  const main = document.importNode(parsed.querySelector('main') as Element, true)
  document.body.replaceChildren(main)
  return main
}

const found = (html: string, text: string, { at = 'p1-a1' as string | null, ours = false } = {}) => {
  const range = findSentence(pageWith(html), { text, at, ours })
  return range && { text: range.toString(), in: range.startContainer.parentElement?.closest('[id]')?.id }
}

it('a sentence is found in its item, though another has the same words', () => {
  const html = '<p id="p1-a0">配信した。</p><p id="p1-a1">はじめに。配信した。</p>'
  expect(found(html, '配信した。')).toEqual({ text: '配信した。', in: 'p1-a1' })
})

it('links, marks and readings may cut it', () => {
  const html =
    '<p id="p1-a1">市の<a href="/">窓<b>口</b></a>で<furigana-text><ruby>配信<rt aria-hidden="true"></rt></ruby></furigana-text>した。次の文。</p>'
  expect(found(html, '市の窓口で配信した。')?.text).toBe('市の窓口で配信した。')
  expect(found(html, '次の文。')?.text).toBe('次の文。')
})

it('our wording is found among ours, and the city’s words around it', () => {
  const html =
    '<p id="p1-a1"><span class="our-words">市は配りました。</span>配信した。<span class="our-words">次です。</span>次。</p>'
  expect(found(html, '市は配りました。')).toBeNull()
  expect(found(html, '市は配りました。', { ours: true })?.text).toBe('市は配りました。')
  expect(found(html, '配信した。', { ours: true })).toBeNull()
})

it('a year in both notations is one word', () => {
  const html = '<p id="p1-a1"><span class="in-era">平成22年度</span><span hidden>2010年度</span>に始めた。</p>'
  expect(found(html, '平成22年度に始めた。')?.text).toContain('に始めた。')
})

it('where the guide quotes an item it is found there, and what has no element of its own anywhere on the page', () => {
  expect(found('<ul><li data-guide="p1-a1" id="here">理由です。</li></ul>', '理由です。')?.in).toBe('here')
  expect(
    found('<div id="head"><p>はじめの文。</p></div><h1 id="page-heading">題</h1>', 'はじめの文。', {
      at: 'page-heading',
    })?.in,
  ).toBe('head')
})

it('what is only heard, or not shown, is not marked', () => {
  expect(found('<p id="p1-a1">配信した。</p>', '配信した。', { at: null })).toBeNull()
  expect(found('<p id="p1-a1">配信した。</p>', '別の文。')).toBeNull()
})
