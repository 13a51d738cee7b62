import { describe, expect, it } from 'vitest'
import { columnYears, titleYears } from '../../../data/importer/table-head.ts'
import { planOf } from '../importer/real-text.ts'
import { importMadeUp, madeUpFaults, profileWith, WITH_BLOCKS, WITH_SCHEDULE, yearsFrom } from './made-up-plan.ts'

const PROFILES = [
  ['with letters', profileWith(WITH_SCHEDULE, { tags: ['（H30）', '（R3～R5）', '（R5、R6）'] })],
  ['with eras', WITH_BLOCKS],
  ['with western years', profileWith(WITH_BLOCKS, { tags: ['（2019年度）', '（2019～2021年度）'] }, 'western')],
] as const

describe.each(PROFILES)('a plan %s', (_, profile) => {
  it.each([
    [3, 2020],
    [4, 2020],
    [5, 2020],
    [7, 2015],
    [6, 2016],
    [8, 2012],
    [8, 2018],
  ])('of %i years from %i is read', (count, first) => {
    const years = yearsFrom(first, count)
    const plan = planOf(importMadeUp(profile, years))
    expect(plan.fiscalYears).toEqual(years)
    expect(plan.projects.map(({ achievements }) => achievements.flatMap(({ fiscalYears }) => fiscalYears))).toEqual([
      [first],
      [years.at(-1)],
      [first, years.at(-1)],
    ])
  })

  it.each([2, 9])('of %i years is refused, and told how many can be shown', (count) => {
    expect(madeUpFaults(profile, yearsFrom(2012, count), {})).toEqual([
      expect.stringMatching(new RegExp(`^1行目：計画の年度が${count}あります.*3～8年度`, 'u')),
    ])
  })
})

describe('the notations of the tags', () => {
  const yearsOf = (tag: string, tags: string[], first = 2018) =>
    planOf(
      importMadeUp(profileWith(WITH_BLOCKS, { tags: [...tags, '（令和４年度）'] }), yearsFrom(first, 7), {
        achievements: [`始めた。${tag}`],
      }),
    ).projects[0]?.achievements[0]?.fiscalYears

  it.each([
    ['（R3）', ['（R3）'], [2021]],
    ['（Ｒ３～Ｒ５）', ['（R3～R5）'], [2021, 2022, 2023]],
    ['（R3～5）', ['（R3～R5）'], [2021, 2022, 2023]],
    ['（R5、R6）', ['（R5、R6）'], [2023, 2024]],
    ['（R2、R4～R6）', ['（R5、R6）'], [2020, 2022, 2023, 2024]],
    ['（令和４年度）', ['（令和４年度）'], [2022]],
    ['（令和３～５年度）', ['（令和３～５年度）'], [2021, 2022, 2023]],
    ['（令和３年度から令和５年度）', ['（令和３～５年度）'], [2021, 2022, 2023]],
    ['（令和元年度）', ['（令和４年度）'], [2019]],
    ['（平成31年度）', ['（令和４年度）'], [2019]],
    ['（H31）', ['（R3）'], [2019]],
    ['（R元）', ['（R3）'], [2019]],
    ['（H30～R2）', ['（R3～R5）'], [2018, 2019, 2020]],
    ['（平成30～令和2年度）', ['（令和３～５年度）'], [2018, 2019, 2020]],
    ['（2019年度）', ['（2019年度）'], [2019]],
    ['（2019～2021年度）', ['（2019～2021年度）'], [2019, 2020, 2021]],
  ])('%s, where the form has %j', (tag, tags, years) => {
    expect(yearsOf(tag, tags)).toEqual(years)
  })

  it.each([
    [
      '（R3～R5）',
      ['（R3）'],
      /年度の印「（R3~R5）」の形が、form.jsonのtags（「（R3）」）にありません。.*足してください/u,
    ],
    ['（令和４年度）', ['（R3）'], /年度の印「（令和4年度）」の形が、form.jsonのtags（「（R3）」）にありません/u],
    ['（R5～R3）', ['（R3～R5）'], /年度の範囲が逆/u],
    ['（R9）', ['（R3）'], /令和9年度は計画の年度（H30、R1、R2、R3、R4、R5、R6）にありません/u],
    ['', ['（R3）', '（R3～R5）'], /年度の印がありません。「（R3）」や「（R3～R5）」が必要です/u],
  ])('%s is refused where the form has %j, with examples of the plan’s own', (tag, tags, message) => {
    const profile = profileWith(WITH_BLOCKS, { tags: [...tags] }, 'letter')
    const faults = madeUpFaults(profile, yearsFrom(2018, 7), {
      achievements: [`始めた。${tag}`],
    })
    expect(faults[0]).toMatch(message)
    expect(faults[0]).toMatch(/^事業1（\d+行目）：/u)
  })
})

it.each([
  '平成30年度 平成31年度 令和2年度',
  '平成３０年度 令和元年度 令和２年度',
  'H30 H31 R2',
  '2018年度 2019年度 2020年度',
])('the year in which the era changed has one of its two names in the table’s head: %s', (head) => {
  expect(columnYears(`取組名 担当 ${head}`)).toEqual([2018, 2019, 2020])
})

it.each([
  ['計画（平成30年度～令和2年度）', [2018, 2019, 2020]],
  ['計画（平成30～令和2年度）', [2018, 2019, 2020]],
  ['計画(令和２年度～４年度)', [2020, 2021, 2022]],
  ['計画（2018～2020年度）', [2018, 2019, 2020]],
  ['計画（R2～R4年度）', [2020, 2021, 2022]],
  ['計画', []],
])('the title %s has the years %j', (title, years) => {
  expect(titleYears(title)).toEqual(years)
})
