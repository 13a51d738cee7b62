import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { checkedFile } from '../../../data/importer/annotation-files.ts'
import { faultText } from '../../../data/importer/faults.ts'
import { FormSchema } from '../../../data/importer/form.ts'
import { importPlan, type PlanImport } from '../../../data/importer/import-plan.ts'
import { planNotes } from '../../../data/importer/plan-notes.ts'
import { faultsOf, planOf } from '../importer/real-text.ts'
import {
  importMadeUp,
  madeUpFaults,
  madeUpText,
  profileWith,
  WITH_BLOCKS,
  WITH_SCHEDULE,
  yearsFrom,
} from './made-up-plan.ts'

const YEARS = yearsFrom(2020, 5)
const UNKNOWN = { publisher: null, url: null, retrieved: null, licence: null }
const ABOUT = { id: 'midori', municipality: { code: '000000', name: 'みどり市' }, file: 'plan.txt', ...UNKNOWN }

const artefactsOf = (imported: PlanImport) => (imported.ok ? imported.artefacts : [])

describe('a form with other marks, codes and departments', () => {
  it('is read by its profile', () => {
    const plan = planOf(importMadeUp(WITH_BLOCKS, YEARS))
    expect(plan.policies.map(({ code, title, phases }) => [code, title, phases])).toEqual([
      ['A-1', '便利な手続き', []],
      ['A-2', '支える人', []],
    ])
    expect(plan.projects.map(({ number, title, departments }) => [number, title, departments[0]?.text])).toEqual([
      [1, '窓口予約事業', '市民センター'],
      [2, '電子申請事業', 'デジタル推進室'],
      [3, '職員研修事業', '市民センター'],
    ])
  })

  it('may have no head of a table: the years are those of the title', () => {
    expect(planOf(importMadeUp(profileWith(WITH_BLOCKS, { columns: [] }), YEARS)).fiscalYears).toEqual(YEARS)
  })

  it('may have the head of its table once; where nothing may be missing, each policy has one', () => {
    const plan = planOf(importMadeUp(WITH_BLOCKS, YEARS, { headOnce: true }))
    expect(plan.projects.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(madeUpFaults(profileWith(WITH_BLOCKS, { complete: true }), YEARS, { headOnce: true })[0]).toMatch(
      /^\d+行目：Ａ－２の見出しの次に、表の見出し行/u,
    )
  })

  it('may have a bullet that other texts have before their headings', () => {
    const filled = profileWith(WITH_BLOCKS, { bullet: '●' })
    expect(planOf(importMadeUp(filled, YEARS)).projects.map(({ achievements }) => achievements.length)).toEqual([
      1, 1, 2,
    ])
    expect(madeUpFaults(filled, YEARS, { between: ['続きのない文'] })[0]).toMatch(/実績は「●」で始まる必要があります/u)
  })

  it('that the text does not have is named by its place in form.json', () => {
    expect(madeUpFaults({ ...WITH_BLOCKS, codes: ['施策１', '施策２'] }, YEARS, {})[0]).toMatch(
      /「施策１　便利な手続き」の前に施策の見出し（form.jsonのpolicyの「Ａ－１　…」）が必要です/u,
    )
    expect(madeUpFaults({ ...WITH_BLOCKS, number: (project) => `${project}.` }, YEARS, {})[0]).toMatch(
      /の前に事業の見出し（form.jsonのprojectの「\(1\)…」）が必要です/u,
    )
  })

  it('that names other departments or columns than the text is told what stands there', () => {
    const elsewhere = { ...WITH_BLOCKS, departments: ['デジタル推進部', '市民部'] }
    expect(madeUpFaults(elsewhere, YEARS, {})[0]).toMatch(
      /^事業1（\d+行目）：「窓口予約事業 市民部」：事業名（どんな言葉でも）のあとに、担当（…室、…センター）が必要です/u,
    )
    const text = madeUpText(profileWith(WITH_BLOCKS, { columns: ['事業', '所管'] }), YEARS)
    const read = importPlan(new TextEncoder().encode(text), ABOUT, [], v.parse(FormSchema, WITH_BLOCKS.form))
    expect(faultsOf(read)[0]).toMatch(
      /「事業 所管 .*」は、表の見出し行に見えますが、form.jsonのcolumnsの「取組名 担当」で始まりません/u,
    )
  })

  it.each([
    ['①', ['①', '②', '③']],
    ['⑴', ['⑴', '⑵', '⑶']],
    ['事業①', ['事業①', '事業②', '事業③']],
    ['№1', ['№1', '№2', '№3']],
    ['№１', ['№１', '№２', '№３']],
    ['№1', ['No１', 'Ｎｏ２', '№３']],
    ['No.1', ['№.1', '№.2', 'No.3']],
    ['事業Ⅰ', ['事業Ⅰ', '事業Ⅱ', '事業Ⅲ']],
  ])('may number its projects with one sign for a number, or behind №: %s', (project, numbers) => {
    const circled = { ...profileWith(WITH_BLOCKS, { project }), number: (index: number) => numbers[index - 1] ?? '' }
    expect(planOf(importMadeUp(circled, YEARS)).projects.map(({ number, title }) => [number, title])).toEqual([
      [1, '窓口予約事業'],
      [2, '電子申請事業'],
      [3, '職員研修事業'],
    ])
  })

  it.each([
    ['目標①', '目標②', ['1', '2'], '目標'],
    ['№１', '№２', ['1', '2'], ''],
    ['基本目標Ⅰ', '基本目標Ⅱ', ['1', '2'], '基本目標'],
    ['Ⅰ－１', 'Ⅱ－１', ['1-1', '2-1'], ''],
    ['第１章', '第２章', ['1', '2'], '第…章'],
    ['【施策１】', '【施策２】', ['1', '2'], '施策'],
  ])('may number its policies so too: %s', (policy, second, expected, word) => {
    const numbered: typeof WITH_BLOCKS = { ...profileWith(WITH_BLOCKS, { policy }), codes: [policy, second] }
    const plan = planOf(importMadeUp(numbered, YEARS))
    expect(plan.policies.map(({ code }) => code)).toEqual(expected)
    expect(plan.policies.map(({ title }) => title)).toEqual(['便利な手続き', '支える人'])
    expect(v.parse(FormSchema, numbered.form).policyWord).toBe(word)
  })

  it('may number policies and projects in two notations: ⑴ and ①', () => {
    const both = profileWith(WITH_BLOCKS, { policy: '⑴', project: '①' })
    const numbers = ['①　', '②　', '③　']
    const signs: typeof WITH_BLOCKS = { ...both, codes: ['⑴', '⑵'], number: (index) => numbers[index - 1] ?? '' }
    const plan = planOf(importMadeUp(signs, YEARS))
    expect(plan.policies.map(({ code, projects }) => [code, projects])).toEqual([
      ['1', [1, 2]],
      ['2', [3]],
    ])
  })

  it('may have another sign between departments, which is told where a name looks like two', () => {
    const both = { ...WITH_BLOCKS, departments: ['市民センター・デジタル推進室', 'ＡＩ・データ室'] }
    const read = (profile: typeof both) => {
      const imported = importMadeUp(profile, YEARS)
      const plan = planOf(imported)
      const notes = planNotes(plan, v.parse(FormSchema, profile.form), artefactsOf(imported))
      return { names: plan.projects[1]?.departments.map(({ text }) => text), notes, plan }
    }
    const ends = { ends: ['室', 'センター'] }
    expect(read(both).names).toEqual(['市民センター・デジタル推進室'])
    expect(read(both).notes).toEqual([
      '「市民センター・デジタル推進室」を一つの部署として読みました（事業2）。二つの部署なら、form.jsonのdepartmentsに"separators": ["、", "・"]と書いてください。',
    ])
    const separated = read(profileWith(both, { departments: { ...ends, separators: ['、', '・'] } }) as typeof both)
    expect(separated.names).toEqual(['市民センター', 'デジタル推進室'])
    expect(separated.plan.projects[0]?.departments.map(({ text }) => text)).toEqual(['ＡＩ・データ室'])
    expect(separated.notes).toEqual([])
  })

  it('has lines under an achievement as data/README.md shows them', () => {
    const below = ['　R3：12件', '　・案内を出した。', '　※市内のみ', '　○窓口', '　　本庁舎', '　　出張所']
    const profile = profileWith(WITH_BLOCKS, { tags: ['（R3）'] }, 'letter')
    const plan = planOf(importMadeUp(profile, YEARS, { achievements: [['予約を始めた。（R3）', ...below].join('\n')] }))
    const details = plan.projects[0]?.achievements[0]?.details ?? []
    expect(
      details.map(({ text, fiscalYears, details: own }) => [text, fiscalYears, own.map((line) => line.text)]),
    ).toEqual([
      ['R3：12件', [2021], []],
      ['・案内を出した。', [], []],
      ['※市内のみ', [], []],
      ['○窓口', [], ['本庁舎', '出張所']],
    ])
  })

  it('may have a schedule', () => {
    const plan = planOf(importMadeUp(WITH_SCHEDULE, yearsFrom(2010, 3), { after: ['', '調査・研究', '', '導入'] }))
    expect(plan.policies.map(({ phases }) => phases.map(({ label }) => label))).toEqual([[], ['調査・研究', '導入']])
  })

  it('without a schedule, what follows the achievements is refused with its line', () => {
    const [fault] = madeUpFaults(WITH_BLOCKS, YEARS, { after: ['', '調査・研究'] })
    expect(fault).toMatch(/^事業3（\d+行目）：■これまでの実績が終わったあとの「調査・研究」が読めません/u)
  })

  it.each([
    ['Ａ－３', 'Ａ－１', /^\d+行目：A-3は続きの番号ではありません。A-2かB-1が必要です/u],
    ['Ｂ－２', 'Ａ－１', /A-2かB-1が必要です/u],
    ['Ｂ－１', 'Ａ－１', null],
    ['第３章', '第１章', /^\d+行目：第3章は続きの番号ではありません。第2章が必要です/u],
    ['基本目標Ⅲ', '基本目標Ⅰ', /^\d+行目：基本目標3は続きの番号ではありません。基本目標2が必要です/u],
  ])('%s after %s', (code, first, message) => {
    const faults = madeUpFaults({ ...profileWith(WITH_BLOCKS, { policy: first }), codes: [first, code] }, YEARS, {})
    if (message === null) expect(faults).toEqual([])
    else expect(faults[0]).toMatch(message)
  })
})

describe('a block with a heading of its own', () => {
  const blocks = [
    '',
    '【ＫＰＩ】',
    '　予約の利用　R2 120件',
    '　　　　　　　R6 840件',
    '【評価】Ｂ',
    '予定どおり進んだ。',
  ]

  it('is kept as it stands, line by line with their numbers, and counted as nothing else', () => {
    const plan = planOf(importMadeUp(WITH_BLOCKS, YEARS, { between: blocks, after: ['', '【評価】Ａ'] }))
    const lines = madeUpText(WITH_BLOCKS, YEARS, { between: blocks }).split('\n')
    const at = (text: string) => ({ from: lines.indexOf(text) + 1, to: lines.indexOf(text) + 1 })
    expect(plan.projects[0]?.blocks).toEqual([
      {
        id: 'p1-b1',
        name: 'ＫＰＩ',
        lines: [
          { id: 'p1-b1-1', text: '予約の利用　R2 120件', source: at('　予約の利用　R2 120件') },
          { id: 'p1-b1-2', text: 'R6 840件', source: at('　　　　　　　R6 840件') },
        ],
        source: { from: at('【ＫＰＩ】').from, to: at('　　　　　　　R6 840件').to },
      },
      {
        id: 'p1-b2',
        name: '評価',
        lines: [
          { id: 'p1-b2-1', text: 'Ｂ', source: at('【評価】Ｂ') },
          { id: 'p1-b2-2', text: '予定どおり進んだ。', source: at('予定どおり進んだ。') },
        ],
        source: { from: at('【評価】Ｂ').from, to: at('予定どおり進んだ。').to },
      },
    ])
    expect(plan.projects.map(({ achievements }) => achievements.length)).toEqual([1, 1, 2])
    expect(plan.projects[1]).not.toHaveProperty('blocks')
    expect(plan.projects[2]?.blocks?.map(({ name, lines: own }) => [name, own[0]?.text])).toEqual([['評価', 'Ａ']])
  })

  it.each([
    ['within a project', { between: ['', '【評価】Ｂ'] }, '事業1'],
    ['without a blank line above it', { between: ['【評価】Ｂ'] }, '事業1'],
    ['after the last project of a policy', { after: ['', '【評価】Ｂ'] }, '事業3'],
    ['after a schedule', { after: ['', '調査', '', '【評価】Ｂ'] }, '事業3'],
    ['with another sign', { after: ['', '調査', '', '■評価　Ｂ'] }, '事業3'],
  ])('that the form does not name is refused, with its line and what to do: %s', (_, different, project) => {
    const faults = madeUpFaults(WITH_SCHEDULE, yearsFrom(2010, 3), different)
    const mark = JSON.stringify(different).includes('■') ? '■評価' : '【評価】'
    expect(faults.find((fault) => fault.includes('blocks'))).toMatch(
      new RegExp(
        `^${project}（\\d+行目）：「${mark}.*」は、form.jsonにない見出しです。.*blocksに「${mark}」を足してください`,
        'u',
      ),
    )
  })

  it.each([
    ['within a project', { between: ['', '【評価】Ｂ', '予定どおり進んだ。', '', '次も続ける。'] }],
    ['after the last project', { after: ['', '【評価】', '予定どおり進んだ。', '・利用が増えた', '３'] }],
  ])('that the form does not name is the one cause that is told: %s', (_, different) => {
    const faults = madeUpFaults(profileWith(WITH_BLOCKS, { blocks: [] }), YEARS, different)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain('blocksに「【評価】」を足してください')
  })

  it('that the form does not name is told once with a schedule too', () => {
    const different = { after: ['', '調査', '', '【評価】Ｂ', '予定どおり進んだ。'] }
    const faults = madeUpFaults(WITH_SCHEDULE, yearsFrom(2010, 3), different)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain('blocksに「【評価】」を足してください')
  })

  it('is none where a sentence stands behind the sign: that is another bullet', () => {
    const profile = { ...WITH_BLOCKS, form: { ...WITH_BLOCKS.form } }
    const faults = madeUpFaults(profile, YEARS, {
      between: ['●予約を広げた。（令和３年度）', '●案内をした。（令和４年度）'],
    })
    expect(faults.filter((fault) => fault.includes('●'))).toEqual([
      expect.stringMatching(/^事業1（\d+行目）：「●予約を広げた。.*」は、form.jsonのbulletの「○」で始まりません/u),
    ])
  })

  it('that the form does not name is named whole, however long', () => {
    const [fault] = madeUpFaults(WITH_BLOCKS, YEARS, { between: ['', '■これまでの取組による成果と課題'] })
    expect(fault).toMatch(/blocksに「■これまでの取組による成果と課題」を足してください/u)
  })

  it('is never a cell of the schedule, nor is a name with a value', () => {
    for (const line of ['評価：Ａ', '達成率: 80%']) {
      const [fault] = madeUpFaults(WITH_SCHEDULE, yearsFrom(2010, 3), { after: ['', '調査', '', line] })
      expect(fault).toMatch(/^\d+行目：.*form.jsonにない見出しです/u)
    }
  })

  it('stands beside a schedule, which begins after its first blank line', () => {
    const profile = profileWith(WITH_SCHEDULE, { blocks: ['【評価】'] })
    const plan = planOf(importMadeUp(profile, yearsFrom(2010, 3), { after: ['', '【評価】', 'Ｂ', '', '調査・研究'] }))
    expect(plan.projects[2]?.blocks?.[0]?.lines.map(({ text }) => text)).toEqual(['Ｂ'])
    expect(plan.policies[1]?.phases.map(({ label }) => label)).toEqual(['調査・研究'])
  })

  it('with nothing under it is read as absent, which a note says', () => {
    const different = { between: ['', '【ＫＰＩ】', '【評価】Ｂ', ''], after: ['', '【評価】', ''] }
    const imported = importMadeUp(WITH_BLOCKS, YEARS, different)
    const plan = planOf(imported)
    expect(plan.projects.map(({ blocks = [] }) => blocks.map(({ id, name }) => [id, name]))).toEqual([
      [['p1-b1', '評価']],
      [],
      [],
    ])
    const lines = madeUpText(WITH_BLOCKS, YEARS, different).split('\n')
    const [kpi, rating] = [lines.indexOf('【ＫＰＩ】') + 1, lines.lastIndexOf('【評価】') + 1]
    expect(planNotes(plan, v.parse(FormSchema, WITH_BLOCKS.form), artefactsOf(imported))).toEqual([
      `下に文のない見出しが2件あります（${kpi}行目の【ＫＰＩ】、${rating}行目の【評価】）。見出しがないものとして読みました。市の文書でもそうか、確かめてください。`,
    ])
  })
})

describe('form.json', () => {
  const faultsOf = (changed: Record<string, unknown>) =>
    checkedFile('form.json', FormSchema, { ...WITH_BLOCKS.form, ...changed }).faults.map(faultText)

  it('fits as it is written', () => {
    expect(faultsOf({})).toEqual([])
    expect(v.parse(FormSchema, WITH_BLOCKS.form).complete).toBe(false)
  })

  it.each([
    [{ policy: '施策' }, /施策の番号として読めません。「施策１－１」「Ａ－１」「基本目標Ⅰ」「第１章」のように/u],
    [{ policy: 'DX化' }, /施策の番号として読めません/u],
    [{ policy: '基本目標II' }, /英字の「I」「II」は、ローマ数字として読めません。.*「Ⅰ」「Ⅱ」にしてください/u],
    [{ project: '事業' }, /事業の番号として読めません。「1.」「\(1\)」のように/u],
    [{ tags: ['R3'] }, /年度の印として読めません。「（R3）」「（R3～R5）」のように/u],
    [{ tags: [] }, /年度の印の例が一つ以上必要です/u],
    [{ departments: { ends: [] } }, /部署の名前の終わり（課、室など）が一つ以上必要です/u],
    [{ kpi: '【KPI】' }, /kpi/u],
  ])('is refused in Japanese: %j', (changed, message) => {
    expect(faultsOf(changed).join('\n')).toMatch(message)
  })
})
