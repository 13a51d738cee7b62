import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldText } from '../../../src/search/engine/fold.ts'
import { foldWithYears } from '../../../src/search/engine/fold-years.ts'

describe('folding', () => {
  it.each([
    ['ｺﾝﾋﾞﾆ', 'こんびに'],
    ['コンビニ', 'こんびに'],
    ['TWITTER', 'twitter'],
    ['Ｊアラート', 'jあらと'],
    ['グループウェア', 'ぐるぷうえあ'],
    ['グループウエア', 'ぐるぷうえあ'],
    ['JIS X 8341-3', 'jisx8341-3'],
    ['コ－ルセンタ-', 'こるせんた'],
    ['ﾃﾞ-ﾀ', 'でた'],
    ['か\u3099', 'が'],
    ['か゛', 'が'],
    ['H22～24', 'h22~24'],
    ['①', '1'],
    ['デジタル・サイネージ', 'でじたるさいねじ'],
    ['ｺｰﾙ･ｾﾝﾀｰ', 'こるせんた'],
    ['メール・緊急', 'める・緊急'],
    ['業務・システム', '業務・しすてむ'],
    ['２ー１', '2-1'],
    ['ー', ''],
    ['\ud800', '\ud800'],
  ])('%s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it.each([
    ['（Ｈ24）', '(2012年度)'],
    ['H24年度', '2012年度'],
    ['平成２４年度', '2012年度'],
    ['平成元年', '1989年'],
    ['令和6年度', '2024年度'],
    ['平成27年4月', '2015年4月'],
    ['H22～H24', '2010年度~2012年度'],
    ['平24', '2012年度'],
    ['平成24', '2012年度'],
    ['平成二十四年度', '2012年度'],
    ['平成十年', '1998年'],
    ['平成三年', '1991年'],
    ['平成年', '平成年'],
    ['bh24', 'bh24'],
    ['H245', 'h245'],
  ])('the years of %s', (text, folded) => {
    expect(foldWithYears(text).text).toBe(folded)
  })

  it('keeps for each character where it came from', () => {
    const { text, starts, ends } = foldWithYears('ｶﾞ 平成24年度')
    expect(text).toBe('が2012年度')
    expect([starts[0], ends[0]]).toEqual([0, 2])
    expect([starts[1], ends[4]]).toEqual([3, 7])
  })

  it('points into the original, in order, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        for (const { text, starts, ends } of [fold(original), foldWithYears(original)]) {
          const astray = starts.filter((start, index) => {
            const end = ends[index] ?? 0
            return start >= end || end > original.length || start < (starts[index - 1] ?? 0)
          })
          expect([starts.length, ends.length, astray]).toEqual([text.length, text.length, []])
        }
      }),
    )
  }, 60_000)

  it('changes nothing that is folded already', () => {
    const kana = fc.string({ unit: fc.constantFrom(...'アイウガバァーｱＡaＺ１2 　～', 'ｶﾞ') })
    fc.assert(
      fc.property(kana, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})
