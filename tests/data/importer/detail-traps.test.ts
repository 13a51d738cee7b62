// @first-plan
import { describe, expect, it } from 'vitest'
import type { Detail } from '../../../src/plan/plan.ts'
import { achievementsOf, smallFaults } from './small-text.ts'

type Outline = [string, number[], ...Outline[]]
const outline = ({ text, fiscalYears, details }: Detail): Outline => [text, fiscalYears, ...details.map(outline)]
const detailsOf = (lines: string[]): Detail[] =>
  achievementsOf(['・広げるとともに、市内のさまざまな場所で、見せた。（H22～H23）', ...lines])[0]?.details ?? []
const outlines = (lines: string[]): Outline[] => detailsOf(lines).map(outline)
const refused = (lines: string[]): string[] => smallFaults({ achievements: ['・広げた。（H22）', ...lines] })
/** The widest line of its text, so it may have been wrapped. */
const LONG = '　会場と日程は市のお知らせで案内し、申し込みを受け付けた'

describe('a line under an achievement', () => {
  it('may stand at the margin, in brackets or after ※', () => {
    expect(outlines(['（参考：平成26年度末62手続き）'])).toEqual([['（参考：平成26年度末62手続き）', []]])
    expect(outlines(['※翌年に', '（参考）'])).toHaveLength(2)
    expect(refused(['（参考）のために続けた。'])).toEqual([expect.stringMatching(/^事業1（15行目）/u)])
  })

  it('may wrap at the margin within its brackets', () => {
    expect(outlines(['（参考：平成26', '年度末）'])).toEqual([['（参考：平成26年度末）', []]])
  })

  it('keeps ※ and ○, without the indentation', () => {
    expect(outlines(['　※稼働は、平成27年4月に開始した。'])).toEqual([['※稼働は、平成27年4月に開始した。', []]])
  })

  it('has a year only from a label H22：', () => {
    expect(outlines(['　平成24年1月　住民票の写し', '　H22：1回', '　Ｈ23：2回'])).toEqual([
      ['平成24年1月　住民票の写し', []],
      ['H22：1回', [2010]],
      ['Ｈ23：2回', [2011]],
    ])
  })

  it.each([
    ['a label outside the plan', '　H26：1回'],
    ['a label that cannot be read', '　H22 1回'],
    ['a year tag', '　1回行った。（H22）'],
    ['an open bracket', '　H22：1回（雨天'],
  ])('is refused with %s', (_, line) => {
    expect(refused([line])).toEqual([expect.stringMatching(/^事業1（15行目）/u)])
  })
})

describe('three levels of lines', () => {
  const lines = [
    '　○機能の拡充',
    '　（団体数）H22：38団体',
    '　　　　　　H23：59団体',
    '　（機能）　H22：youtubeの動画',
    '　　　　　　　　 twitterの開設',
    '　　　　　　H23：カテゴリ別に分けて表示する機能及び',
    '　　　　　　　　 検索の機能の追加',
    '　○周知',
    '　　H24：リーフレット',
  ]

  it('are groups, labels with their first entry on the same line, and entries', () => {
    expect(outlines(lines)).toEqual([
      [
        '○機能の拡充',
        [],
        ['（団体数）', [], ['H22：38団体', [2010]], ['H23：59団体', [2011]]],
        [
          '（機能）',
          [],
          ['H22：youtubeの動画', [2010]],
          ['twitterの開設', [2010]],
          ['H23：カテゴリ別に分けて表示する機能及び検索の機能の追加', [2011]],
        ],
      ],
      ['○周知', [], ['H24：リーフレット', [2012]]],
    ])
  })

  it('have their own lines and ids', () => {
    const [first] = detailsOf(lines)
    expect(first).toMatchObject({ id: 'p1-a1-1', source: { from: 15, to: 15 } })
    const [, functions] = first?.details ?? []
    expect(functions).toMatchObject({ id: 'p1-a1-1-2', source: { from: 18, to: 18 } })
    expect(functions?.details.map(({ id, source }) => [id, source.from, source.to])).toEqual([
      ['p1-a1-1-2-1', 18, 18],
      ['p1-a1-1-2-2', 19, 19],
      ['p1-a1-1-2-3', 20, 21],
    ])
  })

  it('hold a ※ beside the ○ above it, where it begins as they do', () => {
    expect(outlines(['　○公民館　　８館', '　○図書館　　２館', '　※分館を除く', '　○学校'])).toEqual([
      ['○公民館　　８館', []],
      ['○図書館　　２館', []],
      ['※分館を除く', []],
      ['○学校', []],
    ])
    expect(outlines(['　○機能', '　　H22：1回', '　　※市内', '　※注意'])).toEqual([
      ['○機能', [], ['H22：1回', [2010]], ['※市内', []]],
      ['※注意', []],
    ])
  })

  it('are refused with what to do where a ※ could belong to a ○ or stand beside it, or begins elsewhere', () => {
    expect(refused(['　○機能', '　（数）H22：38団体', '　※注意'])[0]).toMatch(
      /（17行目）：上の「○…」の内訳か.*どれも「○」より一字右から始めてください$/u,
    )
    expect(refused(['　○機能', '　※注意', '　H22：1回'])[0]).toMatch(/（17行目）：上の「○…」の内訳か/u)
    expect(outlines(['　○機能', '　　（数）H22：38団体', '　　※注意']).at(0)).toHaveLength(4)
    expect(refused(['　・税務課', '　　※臨時'])[0]).toMatch(/字下げが.*それとそろえてください。.*「○…」の行の下/u)
  })

  it('are refused where the indentation fits nothing above', () => {
    expect(refused(['　○機能', '　（数）H22：38団体', '　　　H23：59団体'])).toHaveLength(1)
    expect(refused(['　H22：1回', '　　　会場'])).toHaveLength(1)
    expect(refused(['　○機能', '　（数）H22：38団体', '　※注意'])).toHaveLength(1)
  })
})

describe('a line that hangs under the text after a label', () => {
  const wide = '　H22：市民や団体のホームページをカテゴリ別に表示する機能'

  it('goes on with a full line', () => {
    expect(outlines([wide, '　　　 の追加'])).toEqual([[wide.trim() + 'の追加', [2010]]])
  })

  it('goes on with a line that ends openly', () => {
    expect(outlines([wide, '　H23：表示及び', '　　　 検索'])[1]).toEqual(['H23：表示及び検索', [2011]])
    expect(outlines([wide, '　H23：表示（', '　　　 検索）'])[1]).toEqual(['H23：表示（検索）', [2011]])
  })

  it('is a further entry of the same year after a line that left room', () => {
    expect(outlines([wide, '　H23：動画の追加', '　　　 twitterの開設']).slice(1)).toEqual([
      ['H23：動画の追加', [2011]],
      ['twitterの開設', [2011]],
    ])
  })

  it('is refused where a long word may have been moved down whole', () => {
    expect(refused([wide, wide.slice(0, -2), '　　　 twitterの開設'])).toEqual([
      expect.stringMatching(/^事業1（17行目）/u),
    ])
  })

  it('goes on under any other label only, and is never a second entry there', () => {
    const label = '　方針３　組織的な統括管理を実現できる組織の体制を整えること'
    expect(outlines([label, '　　　　　人材育成'])).toEqual([[label.trim() + '人材育成', []]])
    expect(refused([label, '　方針４　管理', '　　　　　人材育成'])).toHaveLength(1)
  })

  it('is not told from a new line at the same indentation, and refused', () => {
    expect(refused([LONG, '　場所は市役所'])).toHaveLength(1)
    expect(outlines([LONG, '　H22：1回', '　場所は市役所'])).toHaveLength(3)
  })

  it('may go on at the margin after a full line, and not after a short one', () => {
    expect(outlines([wide, '設'])).toEqual([[`${wide.trim()}設`, [2010]]])
    expect(refused([wide, '　H22：動画', '設'])).toHaveLength(1)
  })
})
