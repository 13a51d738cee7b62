import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quotationsIn, withoutQuotations } from '../../data/importer/quotations.ts'
import { yearParts } from '../../src/plan/western-years.ts'
import { ourSentences } from '../data/our-sentences.ts'
import { itOfFirstPlan } from './first-plan.ts'

const westernOf = (text: string) =>
  yearParts(text)
    .map(({ western }) => western)
    .join('')

it.each([
  ['平成26年度までの記録・非公式', '2014年度までの記録・非公式'],
  ['平成22～24・26年度に書かれた', '2010～2012・2014年度に書かれた'],
  ['平成22年度（2010年度）の記録', '2010年度（平成22年度）の記録'],
  ['平成26年度末は62、平成28年1月に、令和2年度', '2014年度末は62、2016年1月に、2020年度'],
  ['「平成25年度に選定」と書かれた平成25年度', '「平成25年度に選定」と書かれた2013年度'],
  ['「「平成25年度」まで」平成25年', '「「平成25年度」まで」2013年'],
  ['平成30～令和元年度と令和元年度（2019年度）', '2018～2019年度と2019年度（令和元年度）'],
  ['H24や2012のような年度', 'H24や2012のような年度'],
])('%s with the years of the West: %s', (text, western) => {
  expect(westernOf(text)).toBe(western)
})

const YEARS = /(?:平成|令和)\d+(?:[～・]\d+)*|\d{4}(?:[～・]\d{4})*/gu

itOfFirstPlan('every sentence of ours keeps its other letters, its quotations and the order of its years', () => {
  const sentences = ourSentences().map(([, sentence]) => sentence)
  expect(sentences.filter((sentence) => /平成\d/u.test(sentence)).length).toBeGreaterThan(30)
  for (const sentence of sentences) {
    const western = westernOf(sentence)
    expect(quotationsIn(western), sentence).toEqual(quotationsIn(sentence))
    expect(western.replaceAll(YEARS, ''), sentence).toBe(sentence.replaceAll(YEARS, ''))
    expect(withoutQuotations(western), sentence).not.toMatch(/平成\d/u)
  }
})

it('the parts of any text joined are the text', () => {
  const piece = fc.constantFrom('平成22年度', '平成22～26年度', '「', '」', 'H24', '、', '（2010年度）', '言葉')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      expect(
        yearParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
