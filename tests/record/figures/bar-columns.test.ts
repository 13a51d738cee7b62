import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  placedBars,
  barsInWords,
  columnLabel,
  columnsOfCounts,
  columnsOfSeries,
} from '../../../src/record/figures/bar-columns.ts'
import { evenParts } from '../../../src/record/figures/even-parts.ts'
import { rowsOf } from '../../../src/record/figures/series-rows.ts'
import { numbers, plan } from '../../plan/committed-content.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

const box = { width: 100, height: 40 }

describe('the bars of every series', () => {
  it.each(numbers.series.map((series) => [series.id, series] as const))('%s stay true to its numbers', (_, series) => {
    const columns = placedBars(columnsOfSeries(series, plan.fiscalYears), box)
    const values = rowsOf(series, plan.fiscalYears).map((row) => (row.kind === 'value' ? row.point.value : null))
    const bars = columns.flatMap(({ height, parts }, index) => {
      const value = values[index]
      return value === null || value === undefined ? [] : [{ height, parts, value, index }]
    })
    for (const one of bars) {
      for (const other of bars) expect(one.height * other.value).toBeCloseTo(other.height * one.value, 6)
      const [step, last] = [box.width / columns.length, one.parts.at(-1)]
      expect(one.parts[0]?.x).toBeGreaterThan(one.index * step)
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThan((one.index + 1) * step)
    }
    if (bars.length > 0) expect(Math.max(...bars.map(({ height }) => height))).toBe(box.height)
  })

  it.each(numbers.series.map((series) => [series.id, series] as const))('%s say a missing year', (_, series) => {
    if (series.measure === 'single') return
    const columns = columnsOfSeries(series, plan.fiscalYears)
    for (const year of plan.fiscalYears) {
      const column = columns.find(({ fiscalYears }) => fiscalYears.join() === String(year))
      const known = series.points.some(({ fiscalYears }) => fiscalYears.join() === String(year))
      expect(column?.name === null).toBe(!known)
    }
  })
})

it('a year without a record has no bar, never one of nothing', () => {
  expect(
    columnsOfCounts([
      { year: 2010, count: 0 },
      { year: 2011, count: 1 },
    ]),
  ).toEqual([
    { fiscalYears: [2010], share: 0, name: null },
    { fiscalYears: [2011], share: 1 / 3, name: '1' },
  ])
})

it('a column is named in two lines, one year or several', () => {
  expect(columnLabel([2010])).toEqual(['平成22', '2010'])
  expect(columnLabel([2011, 2012])).toEqual(['23～24', '2011～12'])
  expect(columnLabel([2010, 2011, 2012])).toEqual(['22～24', '2010～12'])
})

itOfFirstPlan('those who hear it are told every year with its number or that there is none', () => {
  const groups = numbers.series.find(({ id }) => id === 'p14-groups')
  if (!groups) throw new Error('no groups')
  const words = barsInWords(groups.label, groups.unit, columnsOfSeries(groups, plan.fiscalYears))
  expect(words).toContain('平成22年度（2010年度）、この表になし。')
  expect(words).toContain('平成26年度（2014年度）、77団体。')
})

it('a bar of several years is cut into even parts that leave gaps and fill it', () => {
  const anything = fc.record({
    count: fc.integer({ min: 1, max: 5 }),
    from: fc.integer({ min: 0, max: 500 }),
    length: fc.integer({ min: 20, max: 200 }),
  })
  fc.assert(
    fc.property(anything, ({ count, from, length }) => {
      const parts = evenParts(count, from, length, 2)
      expect(parts).toHaveLength(count)
      expect(parts[0]?.from).toBeCloseTo(from)
      expect((parts.at(-1)?.from ?? 0) + (parts.at(-1)?.length ?? 0)).toBeCloseTo(from + length)
      for (const [index, part] of parts.entries()) {
        const next = parts[index + 1]
        expect(part.length).toBeCloseTo(parts[0]?.length ?? 0)
        if (next) expect(next.from - part.from - part.length).toBeGreaterThanOrEqual(1.99)
      }
    }),
  )
})
