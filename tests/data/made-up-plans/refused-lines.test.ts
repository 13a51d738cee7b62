import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { FormSchema } from '../../../data/importer/form.ts'
import { importPlan } from '../../../data/importer/import-plan.ts'
import { faultsOf as faultsOfImport, planOf } from '../importer/real-text.ts'
import { importMadeUp, madeUpFaults, madeUpText, WITH_BLOCKS, yearsFrom } from './made-up-plan.ts'

const YEARS = yearsFrom(2020, 5)
const UNKNOWN = { publisher: null, url: null, retrieved: null, licence: null }
const ABOUT = { id: 'midori', municipality: { code: '000000', name: 'みどり市' }, file: 'plan.txt', ...UNKNOWN }

describe('a project without a record', () => {
  const faultsOf = (lines: string[]) => {
    const text = madeUpText(WITH_BLOCKS, YEARS).replace(/○予約を始めた。.*/u, lines.join('\n'))
    const read = importPlan(new TextEncoder().encode(text), ABOUT, [], v.parse(FormSchema, WITH_BLOCKS.form))
    return faultsOfImport(read)
  }
  const NONE = /事業は、このアプリではまだ示せないので、.*実績を作って書き足さないでください$/u
  const OTHER = 'form.jsonのbulletをその印に直してください'

  it('is refused with what to do', () => {
    const [fault, ...others] = faultsOf([''])
    expect(others).toEqual([])
    expect(fault).toMatch(/^事業1（\d+行目）：■これまでの実績に実績（「○」で始まる行）がありません。/u)
    expect(fault).toMatch(NONE)
    expect(fault).toContain(OTHER)
  })

  it.each(['なし', '（特になし）', '該当なし', '－'])('says that the city has none, at its line: %s', (text) => {
    const [fault] = faultsOf([text])
    expect(fault).toMatch(new RegExp(`^事業1（\\d+行目）：「${text}」とあり、`, 'u'))
    expect(fault).toMatch(NONE)
  })

  it('that has one behind another sign is told where the sign is named', () => {
    const [fault] = faultsOf(['◎予約を始めた。（令和３年度）'])
    expect(fault).toContain('「○」で始まる必要があります：「◎予約を始めた。（令和３年度）」')
    expect(fault).toContain(OTHER)
  })
})

describe('a line that holds only a page number', () => {
  it.each(['1', '12', '- 1 -', '－１－', '― 3 ―', '３／６', 'P.4', '5ページ'])(
    'is refused within a block, with its line and what to do: %s',
    (text) => {
      const between = ['', '【評価】Ｂ', '予定どおり進んだ。', text, '参加者も多かった。']
      const line = madeUpText(WITH_BLOCKS, YEARS, { between }).split('\n').indexOf(text) + 1
      expect(
        madeUpFaults(WITH_BLOCKS, YEARS, { between }).map((fault) => fault.replace(/^事業1（(.*?)）/u, '$1')),
      ).toEqual([
        `${line}行目：「${text}」だけの行は、ページ番号に見えます。ページ番号なら、この行を空にしてください。市の言葉なら、前の行の終わりにつないでください`,
      ])
    },
  )

  it('is refused within a sentence that goes on behind it', () => {
    const achievements = ['予約を始め\n- 1 -\nた。（令和３年度）']
    expect(madeUpFaults(WITH_BLOCKS, YEARS, { achievements })[0]).toMatch(/^\d+行目：「- 1 -」だけの行は、ページ番号/u)
  })

  it('is none where more stands on the line: the mark of a heading, a value', () => {
    const plan = planOf(importMadeUp(WITH_BLOCKS, YEARS, { between: ['', '【評価】3', '12件', '令和３年度　120'] }))
    expect(plan.projects[0]?.blocks?.[0]?.lines.map(({ text }) => text)).toEqual(['3', '12件', '令和３年度　120'])
  })
})
