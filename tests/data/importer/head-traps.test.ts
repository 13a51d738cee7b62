// @first-plan
import { describe, expect, it } from 'vitest'
import { firstProject, project, smallFaults, smallPlan, TABLE_HEAD } from './small-text.ts'

const headOf = (head: string[]): unknown[] => {
  const { title, departments } = firstProject({ head })
  return [title, ...departments.map(({ text, kind }) => (kind === 'collective' ? `${text}…` : text))]
}

describe('title and departments', () => {
  it.each<[string, string[], string[]]>([
    ['on one line', ['1.申請推進事業 情報政策課'], ['申請推進事業', '情報政策課']],
    [
      'on lines of their own',
      ['1.申請推進事業', '情報政策課、', '広聴広報課'],
      ['申請推進事業', '情報政策課', '広聴広報課'],
    ],
    [
      'without 、 between',
      ['1.申請推進事業', '区政支援課', '区役所区民課'],
      ['申請推進事業', '区政支援課', '区役所区民課…'],
    ],
    ['title wrapped', ['1.プラットフォーム研', '究事業', '', '情報政策課'], ['プラットフォーム研究事業', '情報政策課']],
    [
      'title ends in a bracket',
      ['1.活用事業（ＣＲＭの推進）', '広聴広報課'],
      ['活用事業（ＣＲＭの推進）', '広聴広報課'],
    ],
    [
      'department wrapped',
      ['1.配信事業', '情報政策課、', 'シティセール', 'ス・親善交流課'],
      ['配信事業', '情報政策課', 'シティセールス・親善交流課'],
    ],
    [
      'department wrapped over an empty line',
      ['1.共有化事業', '見守り支援担当', '', '各課'],
      ['共有化事業', '見守り支援担当各課…'],
    ],
    [
      'department before a 、 ends in 所',
      ['1.職員事業', '職員研修所、', '情報政策課'],
      ['職員事業', '職員研修所', '情報政策課'],
    ],
    [
      'several departments together',
      ['1.案内の充実', '情報政策課、', '各窓口担当課'],
      ['案内の充実', '情報政策課', '各窓口担当課…'],
    ],
  ])('are told apart: %s', (_, head, expected) => {
    expect(headOf(head)).toEqual(expected)
  })

  it('keep their own lines', () => {
    const { source, departments } = firstProject({ head: ['1.研', '究事業', '見守り支援担当', '', '各課'] })
    expect(source).toEqual({ from: 8, to: 9 })
    expect(departments).toEqual([
      { id: 'p1-d1', text: '見守り支援担当各課', kind: 'collective', source: { from: 10, to: 12 } },
    ])
  })

  it.each<[string, string[]]>([
    ['no department', ['1.申請推進事業']],
    ['no department, title wrapped', ['1.申請推', '進事業']],
    ['two ways to read it', ['1.申請事業', 'の推進', '情報政策課']],
    ['a name that may be two', ['1.申請推進事業', '区役所', '区民課']],
    ['a 、 with nothing after it', ['1.申請推進事業', '情報政策課、']],
    ['a department that is none', ['1.申請推進事業', '情報政策']],
    ['a title that does not end as one', ['1.申請について', '情報政策課']],
  ])('are refused with %s, naming project and line', (_, head) => {
    expect(smallFaults({ head })).toEqual([expect.stringMatching(/^事業1（8行目）：/u)])
  })
})

describe('projects and policies', () => {
  it('keep the order in which they are printed, and the projects sorted by number', () => {
    const plan = smallPlan({ after: [...project(3), ...project(2)] })
    expect(plan.policies[0]?.projects).toEqual([1, 3, 2])
    expect(plan.projects.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('may follow the line before without a blank', () => {
    const plan = smallPlan({ after: [' 施策１－２　透明性', '', TABLE_HEAD, ...project(2)] })
    expect(plan.policies.map(({ code, title, projects }) => [code, title, projects])).toEqual([
      ['1-1', '便利な行政', [1]],
      ['1-2', '透明性', [2]],
    ])
  })

  it.each<[string, string[], RegExp]>([
    ['twice the same number', project(1), /事業1が二つあります/u],
    ['a gap in the numbers', project(3), /事業2が必要/u],
    ['an unknown policy', ['施策９－９　何か', TABLE_HEAD, ...project(2)], /^15行目：施策9-9.*施策1-2か2-1が必要/u],
    ['a policy twice', ['施策１－１　何か', TABLE_HEAD, ...project(2)], /^15行目：施策1-1/u],
    ['a policy heading that cannot be read', ['', '施策Ａ　何か', TABLE_HEAD, ...project(2)], /施策の見出し/u],
    ['a policy without a table', ['施策１－２　何か', ...project(2)], /表の見出し行/u],
    [
      'a table of other years',
      ['施策１－２　何か', TABLE_HEAD.replace('２２', '２１'), ...project(2)],
      /年度が、表題/u,
    ],
    ['a policy without projects', ['施策１－２　何か', TABLE_HEAD], /事業がありません/u],
    ['text between two projects', ['', '調査・研究', ...project(2)], /^事業1（16行目）/u],
  ])('are refused with %s', (_, after, message) => {
    expect(smallFaults({ after }).join('\n')).toMatch(message)
  })

  it('take the years of the table’s head where the title has none', () => {
    expect(smallPlan({ title: '個別事業進行管理表' }).fiscalYears).toEqual([2010, 2011, 2012])
  })

  it('are refused where neither has years, and where a project comes before any policy', () => {
    const tableHead = '事　業　名 実施主体 概　　要'
    expect(smallFaults({ title: '個別事業進行管理表', tableHead })[0]).toMatch(/^2行目：表題に計画の年度がありません/u)
    expect(smallFaults({ heading: '' })[0]).toMatch(/施策の見出し/u)
  })
})

describe('the overview', () => {
  const overviewOf = (overview: string[]): string[] => firstProject({ overview }).overview.map(({ text }) => text)
  const full = '窓口の混雑を、来庁する前に自宅から確かめる仕組みをつく'

  it('is bullets, or paragraphs that a short line ends', () => {
    expect(overviewOf(['・拡大を図ると', 'ともに、広げる。', '・始める。'])).toEqual([
      '拡大を図るとともに、広げる。',
      '始める。',
    ])
    expect(overviewOf([full, 'る。', 'また、速くす', 'る。'])).toEqual([`${full}る。`, 'また、速くする。'])
  })

  it('is one paragraph where 。 stands within a line', () => {
    expect(overviewOf([full, 'る。また、速くする仕組みを進め', 'る。'])).toEqual([
      `${full}る。また、速くする仕組みを進める。`,
    ])
  })

  it('may end right before 【主な実績】 without a blank line', () => {
    expect(firstProject({ beforeAchievements: [] })).toMatchObject({ overview: [{}], achievements: [{}] })
  })

  it.each<[string, string[]]>([
    ['a bullet wrapped before ・', ['・書類', '・添付を簡単にする。']],
    ['a paragraph wrapped before ・', ['書類', '・添付を簡単にする。']],
    ['no text', ['']],
    ['no 。 at the end', ['・始める']],
    ['an open bracket', ['・（始める。']],
    ['a full line that may end a paragraph', [`${full}る。`, 'また、速くする仕組みを進める。']],
  ])('is refused with %s', (_, overview) => {
    expect(smallFaults({ overview }).join('\n')).toMatch(/^事業1（\d+行目）：/u)
  })
})
