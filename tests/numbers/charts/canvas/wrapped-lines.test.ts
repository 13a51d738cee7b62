import fc from 'fast-check'
import { expect, it } from 'vitest'
import numbersData from '../../../../data/numbers.json'
import { wrapped } from '../../../../src/numbers/charts/canvas/wrapped-lines.ts'
import type { Numbers } from '../../../../src/plan/series.ts'
import { itOfFirstPlan } from '../../../plan/first-plan.ts'

const numbers = numbersData as unknown as Numbers
const notes = numbers.series.flatMap(({ note, message }) => [message, ...(note === undefined ? [] : [note])])
const inCharacters = (text: string) => [...text].length

itOfFirstPlan('a text is broken at its width, nothing lost', () => {
  const anyText = fc.oneof(fc.string(), fc.constantFrom(...notes))
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, width) => {
      const lines = wrapped(text, width, inCharacters)
      expect(lines.join('')).toBe(text)
      for (const line of lines) expect(inCharacters(line)).toBeLessThanOrEqual(width)
    }),
  )
})

it('no line begins with a mark or ends with an open bracket', () => {
  for (const note of notes)
    for (let width = 12; width <= 40; width += 1)
      for (const [index, line] of wrapped(note, width, inCharacters).entries()) {
        if (index > 0) expect(line, note).not.toMatch(/^[、。）」ー～・ょっ]/)
        expect(line, note).not.toMatch(/[（「]$/)
      }
  expect(wrapped('書かれています。はい', 7, inCharacters)).toEqual(['書かれていま', 'す。はい'])
  expect(wrapped('名前は「さがポ」です', 4, inCharacters)).toEqual(['名前は', '「さが', 'ポ」です'])
})

it('a number, a word and a year with its era stay whole', () => {
  expect(wrapped('これは平成26年度の10,000部', 8, inCharacters)).toEqual(['これは', '平成26年度の', '10,000部'])
  expect(wrapped('これはtwitterです', 9, inCharacters)).toEqual(['これは', 'twitterです'])
})

it('what is longer than a line is torn all the same', () => {
  expect(wrapped('youtube', 3, inCharacters)).toEqual(['you', 'tub', 'e'])
})
