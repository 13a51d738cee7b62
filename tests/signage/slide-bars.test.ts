import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../src/record/figures/series-rows.ts'
import { barsOf, columnLabel } from '../../src/signage/slide-bars.ts'
import { numbers, plan } from '../plan/committed-content.ts'

const box = { width: 100, height: 40 }

describe('the bars of every series', () => {
  it.each(numbers.series.map((series) => [series.id, series] as const))('%s stay true to its numbers', (_, series) => {
    const bars = barsOf(rowsOf(series, plan.fiscalYears), box)
    const values = bars.flatMap((bar) => (bar.kind === 'value' ? [bar] : []))
    for (const one of values) {
      for (const other of values) {
        expect(one.bar.height * other.point.value).toBeCloseTo(other.bar.height * one.point.value, 6)
      }
      expect(one.bar.x).toBeGreaterThan(one.x)
      expect(one.bar.x + one.bar.width).toBeLessThan(one.x + one.width)
    }
    if (values.length > 0) expect(Math.max(...values.map(({ bar }) => bar.height))).toBe(box.height)
    expect(bars.at(-1)?.x).toBeCloseTo(box.width - box.width / bars.length, 6)
  })
})

it('a column is named in two lines, one year or several', () => {
  expect(columnLabel([2010])).toEqual(['平成22', '2010'])
  expect(columnLabel([2011, 2012])).toEqual(['平成23～', '24年度'])
  expect(columnLabel([2010, 2011, 2012])).toEqual(['平成22～', '24年度'])
})
