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
  const read = (lines: string[]) => {
    const text = madeUpText(WITH_BLOCKS, YEARS).replace(/○予約を始めた。.*/u, lines.join('\n'))
    return importPlan(new TextEncoder().encode(text), ABOUT, [], v.parse(FormSchema, WITH_BLOCKS.form))
  }

  it.each(['', 'なし', '（特になし）', '該当なし', '実績なし', '－', '○なし'])(
    'is read, also where the city says that it has none: %s',
    (text) => {
      const imported = read([text])
      expect(faultsOfImport(imported)).toEqual([])
      expect(planOf(imported).projects.map(({ achievements }) => achievements.length)).toEqual([0, 1, 2])
    },
  )

  it('whose word for that is more than that is asked for its sign', () => {
    const [fault, ...others] = faultsOfImport(read(['準備を進めている。']))
    expect(others).toEqual([])
    expect(fault).toContain('「○」で始まる必要があります：「準備を進めている。」')
  })

  it('that has one behind another sign is told where the sign is named', () => {
    const [fault] = faultsOfImport(read(['◎予約を始めた。（令和３年度）']))
    expect(fault).toContain('「○」で始まる必要があります：「◎予約を始めた。（令和３年度）」')
    expect(fault).toContain('form.jsonのbulletをその印に直してください')
  })
})

describe('a sentence of the city where the form has no place for one', () => {
  const faultsWith = (from: RegExp, to: string) => {
    return faultsOfImport(importText(madeUpText(WITH_BLOCKS, YEARS).replace(from, to)))
  }
  const importText = (text: string) =>
    importPlan(new TextEncoder().encode(text), ABOUT, [], v.parse(FormSchema, WITH_BLOCKS.form))
  const LEAD = 'ここでは、行かなくてよい市役所を\nめざします。\n'

  it('below a policy’s title is told how to be left out, with all its lines', () => {
    const faults = faultsWith(/(?=\n（1）)/u, `\n${LEAD}`)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(
      /^\d+行目：「ここでは、行かなくてよい市役所を」の前に事業の見出し.*が必要です。施策の説明の文なら、このアプリには置く所がないので、\d+～\d+行目を空にしてください。施策の名前の続きなら、前の行の終わりにつないでください$/u,
    )
  })

  it('never with lines behind the next that looks like a heading, whatever its number', () => {
    const other = { ...WITH_BLOCKS, number: (project: number) => `№${project}　` }
    const ofProject = madeUpFaults(other, YEARS, {})
    expect(ofProject).toHaveLength(2)
    expect(ofProject).toContainEqual(
      expect.stringMatching(
        /^\d+行目：「№1　窓口予約事業」の前に事業の見出し（.*）が必要です。これが事業の見出しなら、その番号をform.jsonのprojectに書いてください$/u,
      ),
    )
    expect(ofProject.join('\n')).not.toMatch(/空に/u)
    const text = madeUpText(other, YEARS)
    const below = text.replace(/(?=\n№1)/u, `\n${LEAD}`)
    const at = below.split('\n').indexOf('めざします。') + 1
    const [fault] = faultsOfImport(importText(below))
    expect(fault).toContain(`施策の説明の文なら、このアプリには置く所がないので、${at - 1}～${at}行目を空に`)
    const policies = madeUpText({ ...WITH_BLOCKS, codes: ['基本目標１', '基本目標２'] }, YEARS)
    const line = policies.split('\n').findIndex((words) => words.startsWith('基本目標１')) + 1
    expect(faultsOfImport(importText(policies))[0]).toContain(`置く所がないので、${line}～${line + 2}行目を空に`)
  })

  it('not with the name of a project that has no number', () => {
    const text = madeUpText({ ...WITH_BLOCKS, number: () => '' }, YEARS)
    const [fault] = faultsOfImport(importText(text))
    expect(fault).toMatch(/「窓口予約事業」の前に.*が必要です。事業の名前なら、その前に「\(1\)」のような番号を付けて/u)
    const at = text.split('\n').indexOf('窓口予約事業')
    const [below] = faultsOfImport(importText(text.replace('窓口予約事業', `${LEAD}\n窓口予約事業`)))
    expect(below).toMatch(new RegExp(`置く所がないので、${at + 1}～${at + 2}行目を空に.*。事業の名前なら`, 'u'))
  })

  it('below the plan’s title likewise', () => {
    const faults = faultsWith(/\n(?=\nＡ－１)/u, `\n\n${LEAD}`)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/前書きや目次なら、このアプリには置く所がないので、\d+～\d+行目を空にしてください/u)
  })
})

describe('what stands below the title of a project', () => {
  const faultsWith = (to: string, form: Record<string, unknown> = {}) => {
    const text = madeUpText(WITH_BLOCKS, YEARS).replace('（1）窓口予約事業\n市民センター\n', to)
    const read = v.parse(FormSchema, { ...WITH_BLOCKS.form, ...form })
    return faultsOfImport(importPlan(new TextEncoder().encode(text), ABOUT, [], read))
  }

  it.each(['【担当課】', '【担当】', '■所管部署', '【主管課】', '＜担当課名＞', '【担当部署名】'])(
    'as a section of departments is told to stand on the line of the title: %s',
    (mark) => {
      const faults = faultsWith(`（1）窓口予約事業\n${mark}\n市民センター\n`)
      expect(faults).toHaveLength(1)
      expect(faults).toContainEqual(
        expect.stringMatching(
          new RegExp(
            `^事業1（\\d+行目）：「${mark}」：担当の部署は、見出しの下ではなく、事業名と同じ行の終わりに`,
            'u',
          ),
        ),
      )
    },
  )

  it('as such a section that the form names is told so too', () => {
    const faults = faultsWith('（1）窓口予約事業\n【担当課】\n市民センター\n', { blocks: ['【担当課】'] })
    expect(faults).toEqual([
      expect.stringMatching(/^事業1（8行目）：「【担当課】」：担当の部署は、.*事業名の行に移し.*空にしてください。/u),
    ])
    const both = faultsWith('（1）窓口予約事業　市民センター\n【担当課】\n情報課\n', { blocks: ['【担当課】'] })
    expect(both).toEqual([])
    expect(faultsWith('（1）窓口予約事業　市民センター\n【担当課】\n情報課\n')).toEqual([
      expect.stringMatching(/事業名の行にもう部署があるなら、form.jsonのblocksに「【担当課】」を足せば/u),
    ])
  })

  it('as a heading that only begins so is a block', () => {
    const [fault] = faultsWith('（1）窓口予約事業　市民センター\n【担当課の評価】\nＢ\n')
    expect(fault).toContain('blocksに「【担当課の評価】」を足してください')
  })

  it('as a sentence is told to be left out or to stand below a heading, with all its lines', () => {
    const faults = faultsWith('（1）窓口予約事業　市民センター\n来庁しなくても、窓口を\n予約できる。\n')
    expect(faults).toEqual([
      '事業1（8行目）：「来庁しなくても、窓口を」は、事業名でも担当でもありません。事業の説明の文なら、8～9行目を空にするか、「【ＫＰＩ】」か「【評価】」か「■取組の内容」の下に移してください',
    ])
    expect(faultsWith('（1）窓口予約事業\n来庁しなくても予約できる。\n')).toEqual([
      expect.stringMatching(/担当（.*）が必要です。.*事業の説明の文は、文の行を空にするか、.*の下に移してください$/u),
    ])
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
