import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wholeParts } from '../../src/plan/whole-parts.ts'
import { achievements } from './committed-content.ts'

const wholesOf = (text: string) => wholeParts(text).flatMap((part) => (part.whole ? [part.text] : []))

it('the parts of a text joined are the text, and none is empty', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...achievements.map(({ text }) => text))), (text) => {
      const parts = wholeParts(text)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      expect(parts.some((part) => part.text === '')).toBe(false)
    }),
  )
})

it.each([
  ['平成26年度に更新された', ['平成26年度に']],
  ['平成22～24年度と、平成23・24年度までの記録', ['平成22～24年度と、', '平成23・24年度までの']],
  ['周知した（H23～H26）', ['（H23～H26）']],
  ['作業を実施した。（Ｈ23～H24）', ['（Ｈ23～H24）']],
  ['ホームページを一部改善した（H22～H23)', ['（H22～H23)']],
  ['H23年度に17件', ['H23年度']],
  ['拡充されました（平成23年度）。', ['（平成23年度）。']],
  ['（平成25年度の記録）', ['（平成25年度の']],
  ['この表になし', []],
])('no year is torn in %s', (text, wholes) => {
  expect(wholesOf(text)).toEqual(wholes)
})

it('the tag of every sentence of the document stays whole', () => {
  for (const { text } of achievements) {
    const tag = /[（(][HＨ][^（(]*[）)]$/u.exec(text)?.[0]
    if (tag !== undefined) expect(wholesOf(text).at(-1), text).toBe(tag)
  }
})
