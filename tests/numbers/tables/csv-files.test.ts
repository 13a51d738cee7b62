// @first-plan
import { describe, expect, it } from 'vitest'
import planData from '../../../data/plan.json'
import numbersData from '../../../data/numbers.json'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Numbers } from '../../../src/plan/series.ts'
import { countsByYear } from '../../../src/plan/records.ts'
import { countsByPolicy } from '../../../src/numbers/tables/record-counts.ts'
import { chartTables } from '../../../src/build/chart-tables.ts'
import { columnWords } from '../../../src/open-data/column-messages.ts'
import { declaredPoints } from '../../../src/open-data/scores.ts'
import { committedFiles } from '../../open-data/open-data-source.ts'
import { recordsOf } from '../../open-data/read-tables.ts'
import { scoreOf } from '../../open-data/scorer/score.ts'

const plan = planData as unknown as Plan
const numbers = numbersData as unknown as Numbers
const files = new Map(chartTables(plan, numbers).map(({ file, text }) => [file, text]))

/** The cells of a CSV file without commas or quotes in its cells. */
const cellsOf = (name: string) =>
  (files.get(name) ?? '')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))

describe('a CSV file', () => {
  it('begins with a byte order mark and ends its lines as the format wants', () => {
    for (const [name, text] of files) {
      expect(text.startsWith('\uFEFFregion_code,'), name).toBe(true)
      expect(text.endsWith('\r\n'), name).toBe(true)
    }
  })

  it('has names of letters and one value in each cell', () => {
    const [head] = cellsOf('p14-groups.csv')
    expect(head?.every((name) => /^[a-z_]+$/.test(name))).toBe(true)
  })

  it('leaves the value of a year without a number empty, never 0', () => {
    const [head = [], ...rows] = cellsOf('p14-groups.csv')
    const value = head.indexOf('value_number')
    const years = rows
      .filter(([, , id]) => id === 'p14-groups')
      .map((row) => [row[head.indexOf('first_fiscal_year')], row[value]])
    expect(years).toEqual([
      ['2010', ''],
      ['2011', '38'],
      ['2012', '59'],
      ['2013', '70'],
      ['2014', '77'],
    ])
  })

  it('breaks no official rule but in the city’s sentences, and has no name that open data does not explain', () => {
    for (const [name, text] of files) {
      const { levels, breaches } = scoreOf(text)
      expect([levels[2], levels[3]], name).toEqual([100, 100])
      expect(levels[1], name).toBe(breaches.length > 0 ? declaredPoints : 100)
      expect(breaches.filter(({ rule, columns }) => rule !== 'L1-07' || columns.join() !== 'phrase_text')).toEqual([])
      expect(
        cellsOf(name)[0]?.filter((column) => !(column in columnWords)),
        name,
      ).toEqual([])
    }
  })

  it('leads from a number to the words that give it, however many they are', () => {
    const [head = [], ...rows] = cellsOf('p14-channels.csv')
    const at = (row: readonly string[], column: string) => row[head.indexOf(column)]
    const row = rows.find((one) => at(one, 'first_fiscal_year') === '2011') ?? []
    const phrases = recordsOf(committedFiles, 'series_phrases').filter(
      (one) => one['series_id'] === at(row, 'series_id') && one['value_order_number'] === at(row, 'value_order_number'),
    )
    expect(phrases.map((one) => one['phrase_text'])).toEqual([
      'H23：youtubeの活用による動画配信機能の追加',
      'twitterの開設',
    ])
  })

  it('holds the level and what was added to it one after the other', () => {
    const ids = cellsOf('p14-groups.csv')
      .slice(1)
      .map(([, , id]) => id)
    expect(ids).toEqual([...Array<string>(5).fill('p14-groups'), ...Array<string>(5).fill('p14-new-groups')])
  })

  it('stands for every chart, every figure and every year’s counts', () => {
    expect(files.size).toBe(22 + plan.fiscalYears.length)
    expect([...files.keys()].filter((name) => !/^[a-z0-9-]+\.csv$/.test(name))).toEqual([])
  })
})

describe('the file of counts', () => {
  const columns = (name: string) => {
    const [head = [], ...rows] = cellsOf(name)
    return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index]])))
  }

  it('says on what the numbers rest, as the files of the series do', () => {
    const rows = columns('records-by-policy.csv')
    expect(rows).toHaveLength(plan.policies.length * plan.fiscalYears.length)
    expect(new Set(rows.map((row) => row['basis_code']))).toEqual(new Set(['counted']))
    expect(cellsOf('p14-groups.csv')[0]).toContain('basis_code')
  })

  it('has 0 for a year without a record: we counted, so nothing about it is unknown', () => {
    for (const name of ['records-by-policy.csv', 'records-by-policy-2010.csv']) {
      const values = new Map(
        columns(name).map((row) => [`${row['policy_code']} ${row['fiscal_year']}`, row['value_number']]),
      )
      expect(values.get('3-1 2010')).toBe('0')
      expect(values.get('3-2 2010')).toBe('1')
      expect([...values.values()]).not.toContain('')
    }
  })
})

describe('the number of records', () => {
  it('by year count an achievement in each of its recorded years', () => {
    expect(countsByYear(plan.projects, plan.fiscalYears).map(({ count }) => count)).toEqual([13, 36, 39, 31, 33])
  })

  it('by policy are parts of the whole', () => {
    const policies = countsByPolicy(plan)
    expect(policies.map(({ counts }) => counts.map(({ count }) => count))).toEqual([
      [3, 10, 11, 12, 12],
      [2, 10, 10, 10, 11],
      [4, 5, 6, 4, 5],
      [3, 7, 7, 2, 1],
      [0, 1, 2, 1, 2],
      [1, 3, 3, 2, 2],
    ])
  })
})
