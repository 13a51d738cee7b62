import fc from 'fast-check'
import { expect, it } from 'vitest'
import themeArticlesData from '../../data/theme-articles.json'
import { yearStretches } from '../../src/signage/year-stretches.ts'

it('a sentence cut at its years is the sentence, unchanged', () => {
  const texts = themeArticlesData.themes.flatMap(({ chapters }) =>
    chapters.flatMap(({ statements }) => statements.map(({ text }) => text)),
  )
  const joined = (text: string) =>
    yearStretches(text)
      .map(({ words }) => words)
      .join('')
  for (const text of texts) expect(joined(text)).toBe(text)
  fc.assert(
    fc.property(fc.array(fc.constantFrom('平成', '22', '年', '度', '末', '1月', 'は、')), (parts) => {
      expect(joined(parts.join(''))).toBe(parts.join(''))
    }),
  )
})

it('years stay whole', () => {
  const years = yearStretches('平成22年度に10件、平成26年度末は62、平成28年1月に。').filter(({ year }) => year)
  expect(years.map(({ words }) => words)).toEqual(['平成22年度', '平成26年度末', '平成28年1月'])
})
