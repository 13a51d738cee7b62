import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesFor, sentencesOf, textsThatFit, widthOf } from '../../src/sheets/text-measure.ts'

const words = fc
  .array(fc.constantFrom('市', 'の', '。', '）', '（H24）', 'ア', 'a', ' ', '1', '、', '」'), { maxLength: 60 })
  .map((parts) => parts.join(''))

it('a full letter is an em wide, half a letter less', () => {
  expect(widthOf('市の声')).toBe(3)
  expect(widthOf('H24')).toBeLessThan(3)
  expect(widthOf('ｱｲｳ')).toBeLessThan(3)
})

it('a longer text never takes fewer lines, and a wider column never more', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 4, max: 60 }), (one, other, ems) => {
      expect(linesFor(one + other, ems)).toBeGreaterThanOrEqual(linesFor(one, ems))
      expect(linesFor(one, ems + 1)).toBeLessThanOrEqual(linesFor(one, ems))
    }),
  )
})

it('sentences joined are the text, unchanged', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(sentencesOf(text).join('')).toBe(text)
    }),
  )
  expect(sentencesOf('置いた。（H24）移した。')).toEqual(['置いた。', '（H24）移した。'])
})

it('what fits is whole texts from the first, or whole sentences of the first, never less than one and never altered', () => {
  fc.assert(
    fc.property(
      fc.array(
        words.filter((text) => text !== ''),
        { minLength: 1, maxLength: 5 },
      ),
      fc.integer({ min: 4, max: 50 }),
      fc.integer({ min: 1, max: 12 }),
      (texts, ems, lines) => {
        const shown = textsThatFit(texts, ems, lines)
        expect(shown.length).toBeGreaterThan(0)
        const whole = shown.every((text, index) => text === texts[index])
        const taken = shown.reduce((sum, text) => sum + linesFor(text, ems), 0)
        if (whole && shown.length > 1) expect(taken).toBeLessThanOrEqual(lines)
        if (!whole) {
          expect(shown).toHaveLength(1)
          expect(texts[0]?.startsWith(shown[0] ?? '?')).toBe(true)
          expect(sentencesOf(texts[0] ?? '')).toEqual(expect.arrayContaining(sentencesOf(shown[0] ?? '')))
        }
      },
    ),
  )
})
