import { describe, expect, it } from 'vitest'
import { madeUpFaults, madeUpText, WITH_BLOCKS, WITH_SCHEDULE, yearsFrom } from './made-up-plan.ts'
import { laidOut } from './laid-out.ts'

const YEARS = yearsFrom(2020, 5)

describe('a text that a spreadsheet would run as a formula', () => {
  it.each(['-5％', '＋12件', '@市', '=1+1', '＝合計', '－５％', '＠市', '+3'])(
    'is refused in a block, with its line and what to do: %s',
    (text) => {
      const between = ['', '【ＫＰＩ】', '待ち時間', text]
      const line = madeUpText(WITH_BLOCKS, YEARS, { between }).split('\n').indexOf(text) + 1
      const [fault, ...others] = madeUpFaults(WITH_BLOCKS, YEARS, { between })
      expect(others).toEqual([])
      expect(fault).toContain(`事業1（${line}行目）：「${text}」は「${text.charAt(0)}」で始まり、表計算ソフトが`)
      expect(fault).toContain('前の行の続きなら、その行の終わりにつなぎ')
    },
  )

  it('fits where it is joined to the line before, as the message says', () => {
    expect(madeUpFaults(WITH_BLOCKS, YEARS, { between: ['', '【ＫＰＩ】', '待ち時間　-5％'] })).toEqual([])
  })

  it('is refused as an achievement, as a detail and as a cell of the schedule', () => {
    expect(madeUpFaults(WITH_BLOCKS, YEARS, { achievements: ['＋12件ふやした。（令和３年度）'] })[0]).toContain(
      '「＋12件ふやした。（令和３年度）」は「＋」で始まり',
    )
    const below = ['ふやした。（令和３年度）\n　＝合計12件']
    expect(madeUpFaults(WITH_BLOCKS, YEARS, { achievements: below })[0]).toContain('「＝合計12件」は「＝」で始まり')
    expect(madeUpFaults(WITH_SCHEDULE, yearsFrom(2010, 3), { after: ['', '＠調査'] })[0]).toMatch(
      /^\d+行目：「＠調査」は「＠」で始まり/u,
    )
  })

  it('is refused among our own texts that stand in published tables, with their file', () => {
    const { importPlan, write } = laidOut()
    const term = { id: 'online', term: '予約', variants: [], reading: 'よやく', explanation: '-来る前に決めること。' }
    write('annotations/glossary.json', [term])
    const { exitCode, text } = importPlan()
    expect(exitCode).toBe(1)
    expect(text).toContain('glossary.json：「-来る前に決めること。」は「-」で始まり')
  })
})
