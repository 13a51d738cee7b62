// @first-plan
import { describe, expect, it } from 'vitest'
import { chartPoints } from '../../../src/numbers/charts/chart-points.ts'
import { numbers, plan } from '../../plan/committed-content.ts'

const seriesOf = (id: string) => {
  const found = numbers.series.find((series) => series.id === id)
  if (!found) throw new Error(`no series ${id}`)
  return found
}
const pointsOf = (id: string) => chartPoints(seriesOf(id), null, plan.fiscalYears)[0] ?? []

describe('the points of a chart', () => {
  it('say value, unit and year, and lead to the sentence and its line', () => {
    expect(pointsOf('p1-menus-added')[2]).toEqual({
      words: '平成24年度（2012年度）、1件',
      origin: { span: { from: 17, to: 17 }, to: '/projects/1/#p1-a1', share: 1 / 17 },
    })
  })

  it('say that a year has no record, and give it no line', () => {
    expect(pointsOf('p14-groups')[0]).toEqual({ words: '平成22年度（2010年度）、この表になし', origin: null })
  })

  it('are one for each year', () => {
    expect(pointsOf('p14-groups')).toHaveLength(5)
  })

  it('have a row of their own for what was added, by the same years and on the same scale', () => {
    const [own = [], added = []] = chartPoints(seriesOf('p14-groups'), seriesOf('p14-new-groups'), plan.fiscalYears)
    expect(own.map(({ words }) => words)[2]).toBe('平成24年度（2012年度）、59団体')
    expect(added.map(({ words }) => words)).toEqual([
      '平成22年度（2010年度）、新規はこの表になし',
      '平成23年度（2011年度）、新規はこの表になし',
      '平成24年度（2012年度）、新規21団体',
      '平成25年度（2013年度）、新規11団体',
      '平成26年度（2014年度）、新規7団体',
    ])
    expect(added.map(({ origin }) => origin?.share)).toEqual([undefined, undefined, 21 / 77, 11 / 77, 7 / 77])
  })

  it('lead to the project’s year where several entries carry the number', () => {
    expect(pointsOf('p3-waiting-displays')[3]?.origin).toMatchObject({
      span: { from: 47, to: 48 },
      to: '/projects/3/#year-2013',
    })
  })
})
