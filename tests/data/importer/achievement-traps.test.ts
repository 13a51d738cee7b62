// @first-plan
import { describe, expect, it } from 'vitest'
import { achievementsOf, smallFaults } from './small-text.ts'

const refused = (lines: string[]): string[] => smallFaults({ achievements: lines })

describe('the year tag', () => {
  const spellings: [string, number[]][] = [
    ['(H22)', [2010]],
    ['（H22）', [2010]],
    ['（H22)', [2010]],
    ['(H22）', [2010]],
    ['（Ｈ22）', [2010]],
    ['（H22～H24）', [2010, 2011, 2012]],
    ['（H22～H24)', [2010, 2011, 2012]],
    ['(H23～H24）', [2011, 2012]],
    ['（H22～24）', [2010, 2011, 2012]],
    ['（Ｈ２３～Ｈ２４）', [2011, 2012]],
    ['(H23~24)', [2011, 2012]],
  ]
  it.each(spellings)('%s is read and stays in the text', (tag, years) => {
    const [achievement] = achievementsOf([`・導入した。${tag}`])
    expect(achievement).toMatchObject({ text: `導入した。${tag}`, fiscalYears: years, yearsFrom: 'tag' })
  })

  it('needs no 。 before it and may be wrapped anywhere', () => {
    for (const lines of [
      ['・導入した（H22～H24)'],
      ['・導入した', '（H22～', 'H24)'],
      ['・導入した（H2', '2～H2', '4)'],
    ])
      expect(achievementsOf(lines)).toMatchObject([{ text: '導入した（H22～H24)', fiscalYears: [2010, 2011, 2012] }])
  })

  it.each([
    ['a year before the plan', ['・導入した。（H21）']],
    ['a year after the plan', ['・導入した。（H24～H25）']],
    ['a range backwards', ['・導入した。（H24～H22）']],
    ['a range of one year', ['・導入した。（H22～H22）']],
    ['a list', ['・導入した。（H22、H24）']],
    ['an era spelt out', ['・導入した。（平成22年度）']],
    ['a bracket missing', ['・導入した。（H22']],
    ['a bracket too many', ['・導入した。（（H22）']],
    ['no brackets', ['・導入した。H22']],
    ['none', ['・導入した。']],
    ['two', ['・導入した。（H22）（H23）']],
    ['text after it', ['・導入した（H22）あと広げた。（H23）']],
    ['two bullets on one line', ['・導入した。（H22）・広げた。（H23）']],
  ])('is refused with %s, naming project and line', (_, lines) => {
    expect(refused(lines)).toEqual([expect.stringMatching(/^事業1（14行目）：/u)])
  })

  it('is not any other date', () => {
    const text = '交付（平成28年1月）を決定し、No21の平成25年度末62件とH26年の分を数えた（約10件）。（H22）'
    expect(achievementsOf([`・${text}`])).toMatchObject([{ text, fiscalYears: [2010], recordedYears: [2010] }])
  })
})

describe('an achievement without a tag', () => {
  it('takes the year that its sentence opens with', () => {
    expect(achievementsOf(['・平成23年度に愛称を選定した。'])).toMatchObject([
      { fiscalYears: [2011], yearsFrom: 'text' },
    ])
  })

  it.each([
    '平成23年度の導入に向けて調整した。',
    '平成23年度内に更新する。',
    '愛称を平成23年度に選定した。',
    '平成23年度に選定',
  ])('is refused where the year does not date the sentence: %s', (text) =>
    expect(refused([`・${text}`])).toHaveLength(1),
  )

  it('is refused where that year is not the plan’s', () => {
    expect(refused(['・平成26年度に選定した。'])).toEqual([expect.stringContaining('平成26年度')])
  })

  it('takes the years of its details, if every one has a year', () => {
    const lines = ['・講座を開催した。', '　H22：開催回数1回', '　H24：開催回数9回']
    expect(achievementsOf(lines)).toMatchObject([{ fiscalYears: [2010, 2012], yearsFrom: 'details' }])
    expect(refused([...lines, '　会場：市役所'])).toHaveLength(1)
    expect(refused(['・講座を開催', ...lines.slice(1)])).toHaveLength(1)
  })

  it('is recorded also in the years of its details', () => {
    const [achievement] = achievementsOf(['・平成23年度に選定した。', '　○周知', '　　H24：リーフレット作成'])
    expect(achievement).toMatchObject({ fiscalYears: [2011], recordedYears: [2011, 2012], yearsFrom: 'text' })
  })
})

describe('a bullet', () => {
  it('may have an empty line before it', () => {
    expect(achievementsOf(['・導入した。（H22）', '', '・広げた。（H23）'])).toHaveLength(2)
  })

  it.each([
    ['its ・ is lost', ['・導入した。（H22）', '広げた。（H23）']],
    ['it is wrapped before a ・', ['・機能', '・コンテンツを広げた。（H23）']],
    ['it has an empty line in it', ['・導入し', '', 'た。（H22）']],
    ['a line in it is indented', ['・導入し', '　た。（H22）']],
    ['it is the first line without ・', ['導入した。（H22）']],
  ])('is refused where %s', (_, lines) => {
    expect(refused(lines).length).toBeGreaterThan(0)
  })

  it('keeps what stands twice, and what is printed oddly', () => {
    const lines = ['・機器を更新した。（Ｈ22）', '・機器を更新した。（Ｈ22）', '・６０インチ、(ｱ)No21。（H22)']
    expect(achievementsOf(lines).map(({ text }) => text)).toEqual(lines.map((line) => line.slice(1)))
  })
})
