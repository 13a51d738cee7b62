// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findSentence } from '../../../src/voice/mark/find-sentence.ts'
import { markSentence, unmarkSentence } from '../../../src/voice/mark/mark-sentence.ts'

let highlights: Map<string, { range: Range }>
let scrolled: ScrollToOptions[]
let place: { top: number; bottom: number }

beforeEach(() => {
  highlights = new Map()
  scrolled = []
  place = { top: 100, bottom: 120 }
  document.body.innerHTML =
    '<main><details><summary>原文</summary><p id="a">はじめ。つぎ。</p></details><p id="b">おわり。</p></main>'
  vi.stubGlobal('CSS', { highlights, escape: (text: string) => text })
  vi.stubGlobal(
    'Highlight',
    class {
      constructor(readonly range: Range) {}
    },
  )
  vi.stubGlobal('innerHeight', 800)
  vi.stubGlobal('scrollBy', (options: ScrollToOptions) => scrolled.push(options))
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(() => place as DOMRect)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const sentence = (at: string, text: string) => findSentence(document.body, { text, at, ours: false })
const marked = () => [...highlights.values()].map(({ range }) => range.toString())
const blocks = () => [...document.querySelectorAll('[data-being-read]')].map(({ id }) => id)

it('the spoken sentence alone is marked, and the fold that hid it is open', () => {
  markSentence(sentence('a', 'つぎ。'), 0)
  expect([marked(), blocks()]).toEqual([['つぎ。'], ['a']])
  expect(document.querySelector('details')?.open).toBe(true)
  markSentence(sentence('b', 'おわり。'), 0)
  expect([marked(), blocks()]).toEqual([['おわり。'], ['b']])
})

it('what is not on the page is not marked, and nothing stays marked', () => {
  markSentence(sentence('a', 'つぎ。'), 0)
  markSentence(null, 0)
  expect([marked(), blocks()]).toEqual([[], []])
  markSentence(sentence('b', 'おわり。'), 0)
  unmarkSentence()
  expect([marked(), blocks()]).toEqual([[], []])
})

it('nothing moves while the sentence is in sight, and one behind the bar is brought above it', () => {
  place = { top: 700, bottom: 730 }
  markSentence(sentence('b', 'おわり。'), 50)
  expect(scrolled).toEqual([])
  markSentence(sentence('b', 'おわり。'), 200)
  expect(scrolled).toEqual([{ top: 700 - 200, behavior: 'smooth' }])
})

it('it is brought there without movement where movement is reduced', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  place = { top: -40, bottom: -10 }
  markSentence(sentence('b', 'おわり。'), 200)
  expect(scrolled.map(({ behavior }) => behavior)).toEqual(['auto'])
})

it('a browser that cannot mark a part of a text has the element around it marked', () => {
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  markSentence(sentence('a', 'つぎ。'), 0)
  expect(blocks()).toEqual(['a'])
  markSentence(null, 0)
  expect(blocks()).toEqual([])
})
