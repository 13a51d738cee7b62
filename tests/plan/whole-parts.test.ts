import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unbrokenParts, wholeParts } from '../../src/plan/whole-parts.ts'
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
  ['対象を増やした。（R4、R5）', ['（R4、R5）']],
  ['講座を開いた。（Ｒ3～Ｒ4、R6）', ['（Ｒ3～Ｒ4、R6）']],
  ['R4、5件', ['R4、']],
  ['「平成22年度」の', ['「平成22年度」']],
  ['導入した（R3～R5）', ['（R3～R5）']],
  ['平成30～令和元年度の記録', ['平成30～令和元年度の']],
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

it.each([
  ['証明書自動交付機（市内13台）、', ['13台）、']],
  ['オープンデータ（14種類27データ）を公開した。(H26)', ['（14種類', '27データ）', '(H26)']],
  ['相模大野4階の相模大野駅連絡所', ['4階']],
  ['バナー広告の掲載（３法人）', ['（３法人）']],
  ['4月上旬に各区役所区民課に', ['4月上旬']],
  ['（年間約10万件）', ['約10万件）']],
  ['H23年度に17件、平成26年度末62手続き', ['H23年度', '17件、', '平成26年度末', '62手続き']],
  ['コンビニ交付の導入（平成28年1月）を決定した。', ['（平成28年1月）']],
  ['さがみオープンデータデイ2015を開催した。', []],
])('no number is torn from its unit in %s', (text, wholes) => {
  expect(unbrokenParts(text).flatMap((part) => (part.whole ? [part.text] : []))).toEqual(wholes)
  expect(
    unbrokenParts(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})

it('no line begins with 、 or a closing bracket, or ends with an opening one, at a part in which none breaks', () => {
  for (const { text } of achievements)
    for (const cut of [wholeParts, unbrokenParts]) {
      const parts = cut(text)
      parts.forEach((part, index) => {
        if (!part.whole) return
        expect(parts[index + 1]?.text ?? '', text).not.toMatch(/^[、。・）)」』]/u)
        expect(parts[index - 1]?.text ?? '', text).not.toMatch(/[（(「]$/u)
      })
    }
})
