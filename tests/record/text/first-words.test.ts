import { expect, it } from 'vitest'
import { firstWords } from '../../../src/record/text/first-words.ts'
import { plan } from '../../plan/committed-content.ts'

const texts = plan.projects.flatMap(({ achievements }) => achievements.map(({ text }) => text))

it('a short sentence is named whole, without its mark and the tag of its years', () => {
  expect(firstWords('twitterを開始した。（H25）')).toBe('twitterを開始した')
  expect(firstWords('市ホームページをリニューアルし、公開した。（H25～H26）')).toBe(
    '市ホームページをリニューアルし、公開した',
  )
})

it('a long one is cut after a phrase, before a mark or a bracket', () => {
  expect(firstWords('3月～4月の窓口混雑期において、混雑状況をホームページや窓口で事前に周知した（H23～H26）')).toBe(
    '3月～4月の窓口混雑期において、混雑状況を…',
  )
  expect(firstWords('地域情報サポーターの養成講座（ホームページ制作講座・サイト活用講座）を開催した。')).toBe(
    '地域情報サポーターの養成講座…',
  )
  expect(firstWords('漢字'.repeat(20))).toBe(`${'漢字'.repeat(11)}…`)
})

it('every text of the document begins so, no bracket stays open, and none is longer than a line', () => {
  for (const text of texts) {
    const words = firstWords(text).replace(/…$/, '')
    expect(text.startsWith(words), text).toBe(true)
    expect([...words].length, text).toBeGreaterThanOrEqual(5)
    expect([...words].length, text).toBeLessThanOrEqual(22)
    for (const [open, close] of ['「」', '（）'])
      expect(words.split(open ?? '').length, text).toBe(words.split(close ?? '').length)
  }
})
