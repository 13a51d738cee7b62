import { expect, it } from 'vitest'
import { isBalanced, isInBrackets, isOpen } from '../../../data/importer/brackets.ts'

it('brackets may mix full and half width, and must pair', () => {
  for (const text of ['', '(（仮称)「市民の声」）', '（H22)']) expect(isBalanced(text), text).toBe(true)
  for (const text of ['（', '）', '）（', '（「）」', '「（」', '（）)']) expect(isBalanced(text), text).toBe(false)
})

it('a text goes on while a bracket is open', () => {
  expect(['（開', '（（閉）', '（閉）', '閉）'].map(isOpen)).toEqual([true, true, false, false])
})

it('a remark is in one pair of brackets as a whole', () => {
  expect(['（参考：（仮）62）', '（参考）に（した）', '（参考）。', '参考'].map(isInBrackets)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
