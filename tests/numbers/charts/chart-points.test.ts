import { describe, expect, it } from 'vitest'
import planData from '../../../data/plan.json'
import numbersData from '../../../data/numbers.json'
import { columnAt, seriesPoints } from '../../../src/numbers/charts/chart-points.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Numbers } from '../../../src/plan/series.ts'

const plan = planData as unknown as Plan
const numbers = numbersData as unknown as Numbers
const pointsOf = (id: string) =>
  numbers.series.filter((series) => series.id === id).flatMap((series) => seriesPoints(series, plan.fiscalYears))

describe('the points of a chart', () => {
  it('say value, unit, year and line, and lead to the sentence', () => {
    const [first] = pointsOf('p1-menus-added')
    expect(first).toEqual({
      words: '平成22年度（2010年度）、10件。原文17行目。',
      origin: { span: { from: 17, to: 17 }, to: '/projects/1/#p1-a1' },
    })
  })

  it('say that a year has no record, and give it no line', () => {
    const [first] = pointsOf('p14-groups')
    expect(first).toEqual({ words: '平成22年度（2010年度）、この表になし。', origin: null })
  })

  it('are one for each year', () => {
    expect(pointsOf('p14-groups')).toHaveLength(5)
  })

  it('lead to the project’s year where several entries carry the number', () => {
    const point = pointsOf('p3-waiting-displays')[3]
    expect(point?.origin).toEqual({ span: { from: 47, to: 48 }, to: '/projects/3/#year-2013' })
  })
})

describe('a touch', () => {
  it.each([
    [0, 0],
    [61, 0],
    [63, 1],
    [155, 2],
    [309, 4],
  ])('at %i of 310 px means column %i of five, at any height', (x, column) => {
    expect(columnAt(x, 310, 5)).toBe(column)
  })

  it('on the very edge means the column there', () => {
    expect([columnAt(-1, 310, 5), columnAt(310, 310, 5)]).toEqual([0, 4])
  })
})
