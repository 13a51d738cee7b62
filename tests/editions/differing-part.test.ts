import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CutText, differingPart } from '../../src/editions/differing-part.ts'

const joined = ({ start, differing, end }: CutText) => start + differing + end

it('only the wrong word is marked', () => {
  const { before, after } = differingPart('分析ツウルを調達した。', '分析ツールを調達した。')
  expect(before).toEqual({ start: '分析ツ', differing: 'ウ', end: 'ルを調達した。' })
  expect(after).toEqual({ start: '分析ツ', differing: 'ー', end: 'ルを調達した。' })
})

it.each([
  ['H25：70団体', 'H25：75団体', ['70', '75']],
  ['平成２４年度', '平成２５年度', ['２４', '２５']],
  ['10,000部', '10,500部', ['10,000', '10,500']],
  ['1台', '11台', ['1', '11']],
  ['H23、38', 'H22、38', ['23', '22']],
  ['2.5倍、3', '2.6倍、3', ['2.5', '2.6']],
])('a number is marked as a whole: %s, %s', (older, newer, numbers) => {
  const { before, after } = differingPart(older, newer)
  expect([before.differing, after.differing]).toEqual(numbers)
})

it('of equal texts nothing is marked', () => {
  expect(differingPart('同じ', '同じ').before).toEqual({ start: '同じ', differing: '', end: '' })
})

it('of letters that share half of their code, none is cut', () => {
  const { before, after } = differingPart('𠮷い', '𠮟い')
  expect(before).toEqual({ start: '', differing: '𠮷', end: 'い' })
  expect(after).toEqual({ start: '', differing: '𠮟', end: 'い' })
})

it('no letter is lost, put in or cut in half, and the ends are what both have', () => {
  const text = fc
    .array(fc.constantFrom('市', '𠮷', '𠮟', 'あ', 'a', '1', '２', ','), { maxLength: 12 })
    .map((letters) => letters.join(''))
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const { before, after } = differingPart(older, newer)
      expect(joined(before)).toBe(older)
      expect(joined(after)).toBe(newer)
      expect([after.start, after.end]).toEqual([before.start, before.end])
      for (const part of [before.start, before.differing, before.end]) expect(part.isWellFormed()).toBe(true)
      expect(before.differing === '' && after.differing === '').toBe(older === newer)
    }),
  )
})
