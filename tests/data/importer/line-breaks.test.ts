// @first-plan
import { loadDefaultJapaneseParser } from 'budoux'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { phrasesIn } from '../../../data/importer/line-breaks.ts'
import { numbers, plan, annotations } from '../../plan/committed-content.ts'

/** The parts of a line of Japanese in this test: words, punctuation, years and numbers, in any order. */
const piece = fc.oneof(
  fc.constantFrom('新規の', '団体は', '、', '追加', 'ブログを', '開設', 'へ', '「', '」', 'から', 'まで'),
  fc.integer({ min: 1, max: 64 }).map((year) => `平成${year}年度`),
  fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 64 })).map(([a, b]) => `平成${a}～${b}年度`),
  fc.integer({ min: 0, max: 99_999 }).map((count) => `${count.toLocaleString('en')}件`),
  fc.integer({ min: 1, max: 9 }).map((count) => `${count}か所`),
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

/** The positions in a text at which a line may break. */
function breaksIn(phrases: readonly string[]): number[] {
  return phrases.map((_, index) => phrases.slice(0, index).join('').length).slice(1)
}

it('phrases joined are the text, and none is empty', () => {
  fc.assert(
    fc.property(text, (words) => {
      const phrases = phrasesIn(words)
      expect(phrases.join('')).toBe(words)
      if (words !== '') expect(phrases).not.toContain('')
    }),
  )
})

it('no line breaks within 平成26年度, a span of years or a number', () => {
  fc.assert(
    fc.property(text, (words) => {
      const breaks = breaksIn(phrasesIn(words))
      for (const { index, 0: whole } of words.matchAll(/平成\d+(?:～\d+)?年度|\d[\d,]*(?:件|か所)/g))
        for (const at of breaks) expect(at > index && at < index + whole.length, `${words} at ${at}`).toBe(false)
    }),
  )
})

it('BudouX alone would tear a number from what it counts', () => {
  expect(loadDefaultJapaneseParser().parse('5か所への導入が')).toContain('5か')
  expect(phrasesIn('5か所への導入が')).toEqual(['5か所への', '導入が'])
})

it('the messages of the numbers break at their phrases', () => {
  for (const { message, messagePhrases } of numbers.series) expect(messagePhrases?.join('')).toBe(message)
  const shown = numbers.series.find(({ id }) => id === 'p14-blogs')?.messagePhrases
  expect(shown).toEqual([
    'ポータルサイトに',
    '開設した',
    'ブログは、',
    '平成24年度に',
    '二つ、',
    '平成26年度に',
    '一つ',
  ])
})

it('no heading of ours breaks within a word of kana', () => {
  const phrases = [...plan.policies, ...plan.projects, ...annotations.themes].flatMap(({ title }) =>
    annotations.lineBreaks.filter((entry) => entry.phrases.join('') === title).flatMap((entry) => entry.phrases),
  )
  expect(phrases.length).toBeGreaterThan(60)
  expect(phrases.filter((phrase) => /^\p{Script=Hiragana}$/u.test(phrase))).toEqual([])
})
