// @first-plan
import { expect, it } from 'vitest'
import { citableItems } from '../../../../src/plan/items.ts'
import { quotation } from '../../../../src/record/figures/number/quotation.ts'
import { numbers, plan } from '../../../plan/committed-content.ts'

it('the words of two items are two quotations', () => {
  const channels = numbers.series.find(({ id }) => id === 'p14-channels')
  expect(quotation(channels?.points[0]?.phrases ?? [])).toBe(
    '「H23：youtubeの活用による動画配信機能の追加」「twitterの開設」',
  )
})

it('a phrase that quotes itself stands in double brackets', () => {
  expect(quotation(['「福祉のしおり」に音声コードを導入した。'])).toBe('『「福祉のしおり」に音声コードを導入した。』')
})

it('what stands between two brackets is one unbroken stretch of one item', () => {
  const texts = citableItems(plan).map(({ text }) => text)
  const phrases = numbers.series.flatMap(({ points }) => points.flatMap((point) => point.phrases))
  expect(phrases.length).toBeGreaterThan(numbers.series.length)
  for (const phrase of phrases)
    expect(
      texts.some((text) => text.includes(phrase)),
      phrase,
    ).toBe(true)
})
