// @first-plan
import { describe, expect, it } from 'vitest'
import type { OtherNumber } from '../../../data/importer/other-numbers.ts'
import { yearsNamedIn } from '../../../data/importer/year-names.ts'
import type { CrossCheck, Series, SeriesPoint } from '../../../src/plan/series.ts'
import { importWith, type Outcome } from './data-directory.ts'
import { dataFile } from './real-text.ts'

const series = JSON.parse(dataFile('annotations/series.json')) as Series[]
const checks = JSON.parse(dataFile('annotations/cross-checks.json')) as CrossCheck[]
const others = JSON.parse(dataFile('annotations/other-numbers.json')) as OtherNumber[]
const titles = JSON.parse(dataFile('annotations/short-titles.json')) as Record<string, unknown>[]

const run = (file: string, content: unknown): Outcome => importWith(`annotations/${file}`, JSON.stringify(content))
const changed = <T extends { id: string }>(list: readonly T[], id: string, change: (item: T) => object): unknown[] => {
  if (!list.some((item) => item.id === id)) throw new Error(`no ${id}`)
  return list.map((item) => (item.id === id ? { ...item, ...change(item) } : item))
}
const withSeries = (id: string, change: Partial<Series>) =>
  run(
    'series.json',
    changed(series, id, () => change),
  )
const withPoint = (id: string, index: number, change: Partial<SeriesPoint>) =>
  run(
    'series.json',
    changed(series, id, ({ points }) => ({
      points: points.map((point, at) => (at === index ? { ...point, ...change } : point)),
    })),
  )
const withCheck = (id: string, change: object) =>
  run(
    'cross-checks.json',
    changed(checks, id, () => change),
  )
const sum = (years: number[], value: number) => ({
  equations: [
    {
      terms: years.map((year) => ({ series: 'p12-sessions', fiscalYears: [year] })),
      equals: { kind: 'calculated', value },
    },
  ],
})
const groups = (year: number) => ({
  equations: [
    {
      terms: [
        { series: 'p14-groups', fiscalYears: [year - 1] },
        { series: 'p14-new-groups', fiscalYears: [year] },
      ],
      equals: { kind: 'stated', series: 'p14-groups', fiscalYears: [2014] },
    },
  ],
})
const lastCounted = series.find(({ id }) => id === 'p14-blogs')?.counted?.slice(0, 2) ?? []

describe('series that do not fit the document are refused', () => {
  it.each<[string, () => Outcome, RegExp]>([
    ['an unknown project', () => withSeries('p1-menus-added', { project: 25 }), /事業25がありません/u],
    ['an id of another project', () => withSeries('p1-menus-added', { project: 2 }), /「p2-」で始まる/u],
    ['an id twice', () => run('series.json', [...series, series[0]]), /同じidが二つ/u],
    ['no numbers', () => withSeries('p5-terminals', { points: [] }), /数値がありません/u],
    ['a level with one year twice', () => withPoint('p14-groups', 0, { fiscalYears: [2012] }), /同じ年度の数値が二つ/u],
    ['an unknown item', () => withPoint('p1-menus-added', 0, { of: 'p1-a9' }), /事業1にp1-a9がありません/u],
    ['an item of another project', () => withPoint('p1-menus-added', 0, { of: 'p2-a1' }), /事業1にp2-a1がありません/u],
    [
      'lines outside the item',
      () => withPoint('p1-menus-added', 0, { source: { from: 16, to: 17 } }),
      /16～17行目が、p1-a1の行にありません/u,
    ],
    [
      'a phrase that does not stand in the lines',
      () => withPoint('p1-menus-added', 0, { phrases: ['H22年度に11件'] }),
      /この言葉が17～17行目にありません/u,
    ],
    ['an empty phrase', () => withPoint('p1-menus-added', 0, { phrases: [''] }), /行目にありません/u],
    [
      'the words of two entries as one quotation',
      () =>
        withPoint('p14-channels', 0, {
          phrases: ['H23：youtubeの活用による動画配信機能の追加twitterの開設'],
        }),
      /一つの項目の文に、ひと続きでありません/u,
    ],
    [
      'the words of two bullets as one quotation',
      () => withPoint('p3-waiting-displays', 1, { phrases: ['導入した。(H25)・南区役所区民課に待ち人数表示システム'] }),
      /一つの項目の文に、ひと続きでありません/u,
    ],
    ['another value', () => withPoint('p14-groups', 1, { value: 58 }), /数値58がありません/u],
    ['half a number', () => withPoint('p1-menus-added', 0, { value: 1 }), /数値1がありません/u],
    ['another year', () => withPoint('p14-groups', 1, { fiscalYears: [2010] }), /年度は、原文では「2012」/u],
    [
      'a year of its own where the item has several',
      () => withPoint('p19-associations', 0, { fiscalYears: [2010] }),
      /年度は、原文では「2010・2011・2012」/u,
    ],
    ['a year where the document has none', () => withPoint('p22-enquiries', 0, { fiscalYears: [2011] }), /年度は/u],
    ['an exact number for 約', () => withPoint('p22-enquiries', 0, { approximate: false }), /およその数/u],
    ['約 for an exact number', () => withPoint('p5-terminals', 0, { approximate: true }), /およその数/u],
    ['a flow without a year', () => withSeries('p22-enquiries', { measure: 'flow' }), /年度のない数値/u],
    ['a single figure of many', () => withSeries('p12-sessions', { measure: 'single' }), /単独の数なのに/u],
    ['a count without names', () => withSeries('p5-terminals', { basis: 'counted' }), /数えた名前がありません/u],
    ['names without a count', () => withSeries('p5-terminals', { counted: ['端末'] }), /数えた数にだけ/u],
    ['a name left out', () => withSeries('p14-blogs', { counted: lastCounted }), /数値1が、数えた0件と合いません/u],
    [
      'a name that is not there',
      () => withSeries('p14-blogs', { counted: [...lastCounted, '南区ブログ'] }),
      /「南区ブログ」が、0か所に/u,
    ],
    ['a wrong count', () => withPoint('p9-special-sites', 2, { value: 2 }), /数値2が、数えた3件と合いません/u],
    ['a title with a number of nobody', () => withSeries('p14-groups', { message: '80団体へ' }), /見出しの80/u],
  ])('%s', (_, refused, message) => {
    const outcome = refused()
    expect(outcome.messages.join('\n')).toMatch(message)
    expect(outcome).toMatchObject({ exitCode: 1, untouched: true })
  })
})

describe('words about a number that say more than the lines are refused', () => {
  it.each<[string, () => Outcome, RegExp]>([
    [
      'a title without what its number is of',
      () => withSeries('p2-machine-places-added', { message: '平成22年度に、2カ所に増設' }),
      /何の数か（証明書自動交付機を増設した場所）を言っていません/u,
    ],
    [
      'a number given as 参考 under a name that hides it',
      () => withSeries('p1-procedures', { label: '電子申請・届出の手続き' }),
      /「電子申請・届出の手続き」に「参考」がありません/u,
    ],
    [
      'a title that hides 参考',
      () => withSeries('p1-procedures', { message: '電子申請・届出は、平成26年度末に62手続き' }),
      /に「参考」がありません/u,
    ],
    [
      'a part counted as a whole without saying so',
      () => withSeries('p10-voice-codes', { note: '名前の書かれた文書を、このアプリが数えました。' }),
      /数えた言葉の「一部」にふれていません/u,
    ],
    [
      'the years that close a sentence as the years of what is in it',
      () => withSeries('p19-associations', { message: '平成22～24年度のモデル事業に、市内3自治会が協力' }),
      /文の終わりの年度です/u,
    ],
    [
      'a quotation in a note that stands nowhere',
      () => withSeries('p1-menus-added', { note: '原文では「H26年度」です。' }),
      /「H26年度」が、原文のどの文にも、ひと続きでありません/u,
    ],
    [
      'a quotation in 数字の検算 that stands nowhere',
      () => withCheck('places-and-machines', { text: '「2カ所へ増設」は、増設した場所の数です。' }),
      /「2カ所へ増設」が、原文のどの文にも/u,
    ],
  ])('%s', (_, refused, message) => {
    const outcome = refused()
    expect(outcome.messages.join('\n')).toMatch(message)
    expect(outcome).toMatchObject({ exitCode: 1, untouched: true })
  })
})

describe('数字の検算 that does not add up is refused', () => {
  it.each<[string, () => Outcome, RegExp]>([
    ['a wrong sum', () => withCheck('sessions', sum([2010, 2011], 11)), /1 \+ 9は10で、11と合いません/u],
    ['a wrong sum of stated numbers', () => withCheck('groups', groups(2013)), /59 \+ 11は70で、77と合いません/u],
    ['a sum that the words do not name', () => withCheck('sessions', sum([2010, 2011], 10)), /言葉に合計10が/u],
    ['a year without a number', () => withCheck('groups', groups(2011)), /年度に、数値がありません/u],
    ['an agreement with ourselves', () => withCheck('sessions', { result: 'agrees' }), /「stated」が必要/u],
    ['an agreement without a sum', () => withCheck('groups', { equations: [] }), /式がありません/u],
    ['an unknown series', () => withCheck('groups', { series: ['p14-nothing'] }), /この数がありません/u],
    ['a series of another project', () => withCheck('sessions', { project: 14 }), /事業14に、この数がありません/u],
    [
      'a series that is not named',
      () => withCheck('groups', { series: ['p14-groups'] }),
      /p14-new-groupsが、この検算/u,
    ],
    ['a name that is not there', () => withCheck('machine-places', { names: ['アリオ橋本', '城山'] }), /「城山」が/u],
    ['too few names', () => withCheck('machine-places', { names: ['アリオ橋本'] }), /数値2と合いません/u],
    ['a check twice', () => run('cross-checks.json', [...checks, checks[0]]), /同じidが二つ/u],
  ])('%s', (_, refused, message) => {
    const outcome = refused()
    expect(outcome.messages.join('\n')).toMatch(message)
    expect(outcome).toMatchObject({ exitCode: 1, untouched: true })
  })
})

describe('every digit of the document is a number of a series, a year, or on the list with its reason', () => {
  it.each(others.map(({ text }, index) => [text, index] as const))(
    '%s is missed when it leaves the list',
    (_, index) => {
      const outcome = run(
        'other-numbers.json',
        others.filter((_, at) => at !== index),
      )
      expect(outcome.messages.join('\n')).toMatch(/が、数値にも、年度にも、この一覧にもありません/u)
    },
  )

  it.each(series.filter(({ basis }) => basis === 'stated').map(({ id }) => id))(
    '%s is missed when it is no series',
    (id) => {
      const outcome = run(
        'series.json',
        series.filter((entry) => entry.id !== id),
      )
      expect(outcome.messages.join('\n')).toMatch(/が、数値にも、年度にも、この一覧にもありません/u)
    },
  )

  it.each<[string, unknown, RegExp]>([
    ['an entry that stands nowhere', { text: '99階', lines: [118], reason: '階' }, /「99階」が、その行にないか/u],
    ['an entry in another line', { text: '4階', lines: [1], reason: '階' }, /「4階」が、その行にないか/u],
    ['an entry without a reason', { text: '4階', lines: [118], reason: '' }, /理由がありません/u],
    ['a number of a series', { text: '62手続き', lines: [19], reason: '数' }, /62は数値です/u],
  ])('refuses %s', (_, entry, message) => {
    const outcome = run('other-numbers.json', [...others, entry])
    expect(outcome.messages.join('\n')).toMatch(message)
    expect(outcome.exitCode).toBe(1)
  })
})

describe('the years that a phrase names', () => {
  it.each([
    ['H22年度に10件', [2010]],
    ['（H22～24）', [2010, 2011, 2012]],
    ['（Ｈ24）', [2012]],
    ['平成２２年度～２６年度', [2010, 2011, 2012, 2013, 2014]],
    ['平成26年度末62手続き', [2014]],
    ['H26年に4件', [2014]],
    ['平成28年1月', []],
    ['1回', []],
  ])('%s', (phrase, years) => {
    expect(yearsNamedIn(phrase)).toEqual(years)
  })
})

describe('short names for the map', () => {
  it.each<[string, unknown, RegExp]>([
    ['a project without one', titles.slice(1), /事業1の短い名前が、一つだけ/u],
    ['two for one project', [...titles, titles[0]], /事業1の短い名前が、一つだけ/u],
    ['an unknown project', [...titles, { project: 25, title: '', label: 'x' }], /事業25がありません/u],
    ['a name beside another title', [{ ...titles[0], title: '別の事業' }, ...titles.slice(1)], /電子申請推進事業/u],
    ['a name that is too long', [{ ...titles[0], label: '電子申請の推進をする' }, ...titles.slice(1)], /1～9文字/u],
  ])('are refused: %s', (_, content, message) => {
    expect(run('short-titles.json', content).messages.join('\n')).toMatch(message)
  })
})
