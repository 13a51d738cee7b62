// @first-plan
import { describe, expect, it } from 'vitest'
import plan from '../../data/plan.json'
import numbersData from '../../data/numbers.json'
import { equationText } from '../../src/record/figures/cross-checks.ts'
import type { Numbers, Series } from '../../src/plan/series.ts'
import { annotations } from './committed-content.ts'
import { blocksOf, namesOf, numbersOfYear, seriesOf, spansOf } from '../../src/record/figures/series-blocks.ts'
import { rowsOf } from '../../src/record/figures/series-rows.ts'
import { valueName } from '../../src/record/figures/number/value-name.ts'

const numbers = numbersData as unknown as Numbers
const YEARS = plan.fiscalYears

function seriesNamed(id: string): Series {
  const found = numbers.series.find((series) => series.id === id)
  if (!found) throw new Error(`no series ${id}`)
  return found
}

const shownRows = (id: string) =>
  rowsOf(seriesNamed(id), YEARS).map((row) => [
    row.fiscalYears.join('-'),
    row.kind === 'value' ? row.point.value : 'missing',
  ])

/** Read from the document by hand, not from the numbers. */
const KEY: [string, string, string, (string | number)[][]][] = [
  [
    'p1-menus-added',
    'flow',
    '件',
    [
      ['2010', 10],
      ['2011', 17],
      ['2012', 1],
      ['2013', 1],
      ['2014', 4],
    ],
  ],
  [
    'p12-sessions',
    'flow',
    '回',
    [
      ['2010', 1],
      ['2011', 9],
      ['2012', 11],
      ['2013', 8],
      ['2014', 6],
    ],
  ],
  [
    'p12-participants',
    'flow',
    '名',
    [
      ['2010', 'missing'],
      ['2011', 'missing'],
      ['2012', 70],
      ['2013', 52],
      ['2014', 64],
    ],
  ],
  [
    'p14-groups',
    'stock',
    '団体',
    [
      ['2010', 'missing'],
      ['2011', 38],
      ['2012', 59],
      ['2013', 70],
      ['2014', 77],
    ],
  ],
  [
    'p14-new-groups',
    'flow',
    '団体',
    [
      ['2010', 'missing'],
      ['2011', 'missing'],
      ['2012', 21],
      ['2013', 11],
      ['2014', 7],
    ],
  ],
  [
    'p14-banners',
    'flow',
    '法人',
    [
      ['2010', 'missing'],
      ['2011', 'missing'],
      ['2012', 3],
      ['2013', 3],
      ['2014', 1],
    ],
  ],
  [
    'p3-waiting-displays',
    'flow',
    'か所',
    [
      ['2010', 'missing'],
      ['2011', 'missing'],
      ['2012', 1],
      ['2013', 2],
      ['2014', 2],
    ],
  ],
  [
    'p9-special-sites',
    'flow',
    'サイト',
    [
      ['2010', 'missing'],
      ['2011', 1],
      ['2012', 1],
      ['2013', 3],
      ['2014', 'missing'],
    ],
  ],
  [
    'p10-voice-codes',
    'flow',
    '件',
    [
      ['2010', 'missing'],
      ['2011', 1],
      ['2011-2012', 1],
      ['2012', 1],
      ['2013', 1],
      ['2014', 'missing'],
    ],
  ],
  [
    'p14-channels',
    'flow',
    '件',
    [
      ['2010', 'missing'],
      ['2011', 2],
      ['2012', 1],
      ['2013', 'missing'],
      ['2014', 'missing'],
    ],
  ],
  [
    'p14-blogs',
    'flow',
    'ブログ',
    [
      ['2010', 'missing'],
      ['2011', 'missing'],
      ['2012', 2],
      ['2013', 'missing'],
      ['2014', 1],
    ],
  ],
]

const FIGURES: [string, number, string, number[]][] = [
  ['p1-procedures', 62, '手続き', [2014]],
  ['p2-machine-places-added', 2, 'カ所', [2010]],
  ['p2-machines-renewed', 13, '台', [2013]],
  ['p5-terminals', 1, '台', [2011]],
  ['p9-open-data-kinds', 14, '種類', [2014]],
  ['p9-open-data-sets', 27, 'データ', [2014]],
  ['p14-leaflets', 10_000, '部', [2011]],
  ['p14-pamphlets', 3_000, '部', [2013]],
  ['p19-associations', 3, '自治会', [2010, 2011, 2012]],
  ['p22-enquiries', 100_000, '件', []],
  ['p23-department-sites', 8, 'サイト', [2014]],
]

describe('the numbers of the document', () => {
  it.each(KEY)('%s is a %s in %s', (id, measure, unit, rows) => {
    expect(seriesNamed(id)).toMatchObject({ measure, unit })
    expect(shownRows(id)).toEqual(rows)
  })

  it.each(FIGURES)('%s stands alone: %i %s', (id, value, unit, fiscalYears) => {
    expect(seriesNamed(id)).toMatchObject({ measure: 'single', unit, points: [{ value, fiscalYears }] })
  })

  it('are these and no others', () => {
    expect(numbers.series.map(({ id }) => id).sort()).toEqual([...KEY, ...FIGURES].map(([id]) => id).sort())
  })

  it('are approximate only where the document says 約', () => {
    const approximate = numbers.series.filter(({ points }) => points.some((point) => point.approximate))
    expect(approximate.map(({ id }) => id)).toEqual(['p22-enquiries'])
  })

  it('say which of them the document states and which we counted', () => {
    const counted = numbers.series.filter(({ basis }) => basis === 'counted').map(({ id }) => id)
    expect(counted).toEqual(['p3-waiting-displays', 'p9-special-sites', 'p10-voice-codes', 'p14-channels', 'p14-blogs'])
  })

  it('tell of the cancelled session without counting it', () => {
    expect(seriesNamed('p12-sessions').note).toContain('台風のため中止')
  })
})

describe('数字の検算', () => {
  const textsOf = (id: string) => {
    const check = numbers.crossChecks.find((candidate) => candidate.id === id)
    if (!check || check.result === 'names') throw new Error(`no sums in ${id}`)
    return { result: check.result, sums: check.equations.map((equation) => equationText(equation, numbers.series)) }
  }

  it('shows the groups adding up', () => {
    expect(textsOf('groups')).toEqual({
      result: 'agrees',
      sums: ['38 + 21 = 59', '59 + 11 = 70', '70 + 7 = 77'],
    })
  })

  it('says that menus and procedures cannot be held against each other', () => {
    expect(textsOf('menus-and-procedures')).toEqual({
      result: 'open',
      sums: ['10 + 17 = 27', '10 + 17 + 1 + 1 + 4 = 33'],
    })
  })

  it('refuses a sum of numbers that are not there', () => {
    const equation = {
      terms: [{ series: 'p14-groups', fiscalYears: [2010] }],
      equals: { kind: 'calculated' as const, value: 1 },
    }
    expect(() => equationText(equation, numbers.series)).toThrow('no number of p14-groups for 2010')
  })
})

describe('the blocks of a project', () => {
  it('put what was added on the chart of the level, with the check beside it', () => {
    const [groups, ...others] = blocksOf(numbers, 14)
    expect(groups).toMatchObject({ kind: 'chart', series: { id: 'p14-groups' }, added: { id: 'p14-new-groups' } })
    expect(groups?.checks.map(({ id }) => id)).toEqual(['groups'])
    expect(others.map((block) => `${block.kind} ${block.series.id}`)).toEqual([
      'names p14-channels',
      'names p14-blogs',
      'figure p14-leaflets',
      'figure p14-pamphlets',
      'chart p14-banners',
    ])
  })

  it('show every series once and every check once', () => {
    const blocks = plan.projects.flatMap(({ number }) => blocksOf(numbers, number))
    expect(
      blocks
        .flatMap(seriesOf)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(numbers.series.map(({ id }) => id).sort())
    expect(blocks.flatMap(({ checks }) => checks.map(({ id }) => id)).sort()).toEqual(
      numbers.crossChecks.map(({ id }) => id).sort(),
    )
  })

  it('make a chart where the numbers have a shape, never of names that were counted', () => {
    const charts = plan.projects
      .flatMap(({ number }) => blocksOf(numbers, number))
      .filter(({ kind }) => kind === 'chart')
    expect(charts.map(({ series }) => series.id).sort()).toEqual([
      'p1-menus-added',
      'p12-participants',
      'p12-sessions',
      'p14-banners',
      'p14-groups',
    ])
    expect(charts.filter(({ series }) => series.points.length < 3)).toEqual([])
  })

  it('name under each year as many names as were counted, each name once', () => {
    const counted = numbers.series.filter(({ basis }) => basis === 'counted')
    for (const series of counted) {
      const names = series.points.map((point) => namesOf(series, point))
      expect(
        names.map(({ length }) => length),
        series.id,
      ).toEqual(series.points.map(({ value }) => value))
      expect(names.flat().sort(), series.id).toEqual(series.counted?.toSorted())
    }
  })

  it('put the check of menus and procedures beside the chart of the menus', () => {
    const [menus] = blocksOf(numbers, 1)
    expect(menus?.checks.map(({ id }) => id)).toEqual(['menus-and-procedures'])
  })
})

describe('numbers by year and project', () => {
  it('list a number that spans years in each of them', () => {
    for (const year of [2010, 2011, 2012])
      expect(numbersOfYear(numbers, year).map(({ series }) => series.id)).toContain('p19-associations')
    expect(numbersOfYear(numbers, 2013).map(({ series }) => series.id)).not.toContain('p19-associations')
  })

  it('list a number without a year in none', () => {
    const listed = YEARS.flatMap((year) => numbersOfYear(numbers, year)).map(({ series }) => series.id)
    expect(listed).not.toContain('p22-enquiries')
  })

  it('know which projects have numbers', () => {
    const numbered = plan.projects.map(({ number }) => number).filter((number) => blocksOf(numbers, number).length > 0)
    expect(numbered).toEqual([1, 2, 3, 5, 9, 10, 12, 14, 19, 22, 23])
    expect(annotations.numberedProjects).toEqual(numbered)
  })
})

describe('the names of values and spans', () => {
  it.each([
    [{ value: 62, approximate: false }, '62'],
    [{ value: 3000, approximate: false }, '3,000'],
    [{ value: 10_000, approximate: false }, '10,000'],
    [{ value: 100_000, approximate: true }, '約10万'],
    [{ value: 1_234_567, approximate: false }, '1,234,567'],
  ])('%o is %s', (point, name) => {
    expect(valueName(point)).toBe(name)
  })

  it('join lines that follow one another', () => {
    expect(spansOf(seriesNamed('p14-groups').points)).toEqual([{ from: 327, to: 330 }])
    expect(spansOf(seriesNamed('p9-special-sites').points)).toEqual([
      { from: 195, to: 195 },
      { from: 197, to: 197 },
      { from: 200, to: 200 },
    ])
  })
})
