// @first-plan
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eraName, type FiscalYear, fromEra } from '../../../src/plan/fiscal-year.ts'
import type { Series, SeriesPoint } from '../../../src/plan/series.ts'
import { chartSummary } from '../../../src/record/figures/chart-summary.ts'
import { blocksOf, type ChartBlock } from '../../../src/record/figures/series-blocks.ts'
import { numbers, plan, projectNumbers } from '../../plan/committed-content.ts'

const YEARS = plan.fiscalYears
const charts = projectNumbers
  .flatMap((project) => blocksOf(numbers, project))
  .filter((block): block is ChartBlock => block.kind === 'chart')

/** A series of people; each entry is the fiscal years of a number, and the number. */
function people(...entries: [FiscalYear[], number][]): Series {
  const points = entries.map(([fiscalYears, value]): SeriesPoint => ({
    ...{ fiscalYears, value, approximate: false, phrases: [`${value}名`] },
    ...{ of: null, source: { from: 1, to: 1 } },
  }))
  return { id: 'a', project: 1, label: '参加', unit: '名', measure: 'flow', basis: 'stated', message: '', points }
}
/** One number for each of the plan's years, null for a year without. */
const byYear = (...values: (number | null)[]) =>
  people(
    ...values.flatMap((value, index): [FiscalYear[], number][] => (value === null ? [] : [[[2010 + index], value]])),
  )
const wordsOf = (series: Series, title = '') => chartSummary({ ...series, message: title }, YEARS)

describe('the sentences before a chart', () => {
  it('say where the numbers begin and end, the highest and the lowest', () => {
    expect(wordsOf(byYear(10, 17, 1, 1, 4))).toBe(
      '平成22年度は10名、平成26年度は4名です。' +
        'いちばん多いのは17名の平成23年度、いちばん少ないのは1名の平成24年度と平成25年度です。',
    )
  })

  it('say that the numbers rise or fall all the way', () => {
    expect(wordsOf(byYear(1, 2, 3, 4, 5))).toBe('平成22年度は1名、平成26年度は5名です。年度ごとに増えています。')
    expect(wordsOf(byYear(5, 4, 3, 2, 1))).toBe('平成22年度は5名、平成26年度は1名です。年度ごとに減っています。')
  })

  it('do not say that every year rises where one has no number', () => {
    expect(wordsOf(byYear(1, 2, null, 4, 5))).toBe(
      '平成22年度は1名、平成26年度は5名です。数のある年度ごとに増えています。平成24年度は、この表になし。',
    )
  })

  it('say that all numbers are equal', () => {
    expect(wordsOf(byYear(3, 3, 3, 3, 3))).toBe('どの年度も3名です。')
    expect(wordsOf(byYear(null, 3, 3, null, 3))).toBe('数のある年度は、どれも3名です。平成22・25年度は、この表になし。')
  })

  it('say a single number, and two, without a highest', () => {
    expect(wordsOf(byYear(null, null, 7, null, null))).toBe(
      '平成24年度は7名です。平成22～23・25～26年度は、この表になし。',
    )
    expect(wordsOf(byYear(null, null, 7, 9, null))).toBe(
      '平成24年度は7名、平成25年度は9名です。平成22～23・26年度は、この表になし。',
    )
  })

  it('compare no number of several years with one of a single year', () => {
    expect(wordsOf(people([[2010], 4], [[2011, 2012], 90], [[2013], 5], [[2014], 2]))).toBe(
      '平成22年度は4名、平成26年度は2名です。いちばん多いのは5名の平成25年度、いちばん少ないのは平成26年度です。' +
        '平成23～24年度（複数の年度にわたる）は90名です。',
    )
  })

  it('do not say again what the title says', () => {
    expect(wordsOf(byYear(10, 17, 1, 1, 4), '参加は、平成23年度の17名がいちばん多い')).toBe(
      '平成22年度は10名、平成26年度は4名です。いちばん少ないのは1名の平成24年度と平成25年度です。',
    )
    expect(wordsOf(byYear(1, 2, 3, 4, 5), '参加は、平成22年度の1から平成26年度の5へ')).toBe('年度ごとに増えています。')
    expect(wordsOf(byYear(null, null, 3, 3, 1), '参加は、平成24年度と平成25年度が3、平成26年度が1')).toBe(
      'いちばん多いのは平成24年度と平成25年度、いちばん少ないのは平成26年度です。平成22～23年度は、この表になし。',
    )
  })

  it('take no other number of a title for one of theirs', () => {
    expect(wordsOf(byYear(10, 24, 1, 1, 4), '参加は、平成24年度の1名')).toContain('24名の平成23年度')
  })
})

/** The years that a sentence gives for the highest or the lowest. */
function yearsAfter(words: string, name: string): FiscalYear[] {
  const those = new RegExp(`${name}のは(?:[\\d,]+名の)?((?:平成\\d+年度と?)+)`, 'u').exec(words)?.[1] ?? ''
  return [...those.matchAll(/\d+/g)].map(([year]) => fromEra('平成', Number(year)))
}

describe('of any numbers', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 5, maxLength: 5 })
  const forAny = (check: (given: { year: FiscalYear; value: number }[], words: string) => void) => {
    fc.assert(
      fc.property(values, (all) => {
        const given = all.flatMap((value, index) => (value === null ? [] : [{ year: 2010 + index, value }]))
        check(given, wordsOf(byYear(...all)))
      }),
      { numRuns: 500 },
    )
  }

  it('the years told as highest and lowest are just those', () => {
    forAny((given, words) => {
      const of = (value: number) => given.filter((one) => one.value === value).map(({ year }) => year)
      const all = given.map(({ value }) => value)
      if (words.includes('いちばん')) {
        expect(yearsAfter(words, 'いちばん多い')).toEqual(of(Math.max(...all)))
        expect(yearsAfter(words, 'いちばん少ない')).toEqual(of(Math.min(...all)))
      } else {
        const pairs = all.slice(1).map((value, index) => Math.sign(value - (all[index] ?? 0)))
        const [way = 0] = pairs
        expect(pairs.every((pair) => pair === way)).toBe(true)
        expect(words.includes('増えて')).toBe(all.length > 2 && way === 1)
        expect(words.includes('減って')).toBe(all.length > 2 && way === -1)
      }
    })
  })

  it('first, last, highest and lowest are told, each number once for its year, and no other', () => {
    forAny((given, words) => {
      const all = given.map(({ value }) => value)
      const wanted = new Set([all[0], all.at(-1), Math.max(...all), Math.min(...all)])
      const told = [...words.matchAll(/(\d+)名/g)].map(([, number]) => Number(number))
      if (all.length > 0) expect(new Set(told)).toEqual(wanted)
      // The ends may be equal; nothing else stands twice.
      expect(told.length - new Set(told).size).toBeLessThanOrEqual(1)
      for (const { year, value } of given)
        if (words.includes(`${eraName(year)}は`)) expect(words).toContain(`${eraName(year)}は${value}名`)
    })
  })

  it('a year is said to be missing where it has no number, and only there', () => {
    forAny((given, words) => {
      const missing = /([^。]+)は、この表になし。$/.exec(words)?.[1] ?? ''
      const told = [...missing.matchAll(/(\d+)(?:～(\d+))?/g)].flatMap(([, from, to]) =>
        Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, index) =>
          fromEra('平成', Number(from) + index),
        ),
      )
      expect(told).toEqual(YEARS.filter((year) => !given.some((one) => one.year === year)))
    })
  })
})

describe('of the charts of the plan', () => {
  it.each(charts.map(({ series }) => [series.id, series] as const))(
    'title and sentences of %s say the first, last, highest and lowest number once',
    (_, series) => {
      const words = `${series.message}。${wordsOf(series, series.message)}`
      const all = series.points.map(({ value }) => value)
      const wanted = new Set([all[0], all.at(-1), Math.max(...all), Math.min(...all)])
      const numbersTold = [...words.replaceAll(/平成[\d～・]+年度/g, '').matchAll(/\d+/g)].map(([found]) =>
        Number(found),
      )
      expect([...numbersTold].sort((one, other) => one - other)).toEqual(
        [...wanted].map(Number).sort((one, other) => one - other),
      )
      for (const name of ['いちばん多い', 'いちばん少ない'])
        expect(words.includes(name) || words.includes('年度ごとに'), name).toBe(true)
    },
  )

  it('are in the data of those series, and of no other', () => {
    const drawn = numbers.series.filter(({ measure, counted }) => measure !== 'single' && counted === undefined)
    expect(drawn.map(({ summary }) => summary)).toEqual(drawn.map((series) => chartSummary(series, YEARS)))
    expect(numbers.series.filter(({ summary }) => summary !== undefined)).toEqual(drawn)
  })

  it('are five', () => {
    expect(charts).toHaveLength(5)
  })
})
