import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutSentences } from '../../../src/voice/texts/sentences.ts'
import { achievements, plan } from '../../plan/committed-content.ts'

it('a text is cut after its sentences, and a long one at its commas', () => {
  expect(cutSentences('一つめ。「二つめ。」三つめ')).toEqual(['一つめ。', '「二つめ。」', '三つめ'])
  const long = `${'あ'.repeat(40)}、${'い'.repeat(40)}、う。`
  expect(cutSentences(long)).toEqual([`${'あ'.repeat(40)}、`, `${'い'.repeat(40)}、う。`])
  expect(cutSentences('One. Two, in 3.5 years. ', 'en')).toEqual(['One. ', 'Two, in 3.5 years. '])
  expect(cutSentences('')).toEqual([])
})

it('whatever is cut, nothing is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('ja' as const, 'en' as const), (text, language) => {
      expect(cutSentences(text, language).join('')).toBe(text)
    }),
  )
  for (const { text } of [...achievements, ...plan.projects.flatMap(({ overview }) => overview)])
    expect(cutSentences(text).join('')).toBe(text)
})

it('no sentence of the plan is longer than Chrome speaks before it falls silent', () => {
  const texts = [...achievements, ...plan.projects.flatMap(({ overview }) => overview)].map(({ text }) => text)
  expect(texts.flatMap((text) => cutSentences(text)).filter((sentence) => sentence.length > 100)).toEqual([])
})
