import { describe, expect, it } from 'vitest'
import planData from '../../../data/plan.json'
import numbersData from '../../../data/numbers.json'
import { countPoints, seriesPoints } from '../../../src/numbers/charts/chart-points.ts'
import { nearestPoint, pointAfterKey } from '../../../src/numbers/charts/walk.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Numbers } from '../../../src/plan/series.ts'

const plan = planData as unknown as Plan
const numbers = numbersData as unknown as Numbers
const pointsOf = (...ids: string[]) =>
  seriesPoints(
    ids.flatMap((id) => numbers.series.filter((series) => series.id === id)),
    plan.fiscalYears,
  )

describe('the points of a chart', () => {
  it('say value, unit, year and line, and lead to the sentence', () => {
    const [first] = pointsOf('p1-menus-added')
    expect(first).toEqual({
      dataset: 0,
      index: 0,
      words: '平成22年度（2010年度）、電子申請・届出メニューの追加、10件。原文17行目。',
      origin: { kind: 'sentence', span: { from: 17, to: 17 }, to: '/projects/1/#p1-a1' },
    })
  })

  it('say that a year has no record, and give it no value', () => {
    const [first] = pointsOf('p14-groups')
    expect(first).toMatchObject({
      words: '平成22年度（2010年度）、ポータルサイトへの掲載団体数、この表に記載なし。',
      origin: { kind: 'none' },
    })
  })

  it('go year by year, the level before what was added', () => {
    const points = pointsOf('p14-groups', 'p14-new-groups')
    expect(points.map(({ index, dataset }) => [index, dataset])).toEqual(
      [0, 1, 2, 3, 4].flatMap((index) => [
        [index, 0],
        [index, 1],
      ]),
    )
  })

  it('lead to the project’s year where several entries carry the number', () => {
    const point = pointsOf('p3-waiting-displays').find(({ index }) => index === 3)
    expect(point?.origin).toEqual({ kind: 'sentence', span: { from: 47, to: 48 }, to: '/projects/3/#year-2013' })
  })

  it('of 記載件数 say 記載なし for none', () => {
    const points = countPoints(plan, plan.fiscalYears, (code) => `施策${code}`)
    expect(points).toHaveLength(30)
    expect(points[0]?.words).toBe('平成22年度（2010年度）、施策1-1、記載3件。')
    expect(points.find(({ words }) => words.includes('施策3-1'))).toMatchObject({
      words: '平成22年度（2010年度）、施策3-1、この表に記載なし。',
      origin: { kind: 'none' },
    })
  })
})

describe('the points of a year’s 記載件数', () => {
  it('lead down the year’s page to the entries that were counted', () => {
    const points = countPoints(plan, [2012], (code) => `施策${code}`)
    expect(points.map(({ words }) => words)).toEqual([
      '平成24年度（2012年度）、施策1-1、記載11件。',
      '平成24年度（2012年度）、施策1-2、記載10件。',
      '平成24年度（2012年度）、施策2-1、記載6件。',
      '平成24年度（2012年度）、施策2-2、記載7件。',
      '平成24年度（2012年度）、施策3-1、記載2件。',
      '平成24年度（2012年度）、施策3-2、記載3件。',
    ])
    expect(points[1]?.origin).toEqual({ kind: 'entries', to: '/years/2012/#policy-1-2' })
  })
})

describe('walking with keys', () => {
  it.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 1, 2],
    ['ArrowRight', 4, 4],
    ['ArrowDown', 0, 1],
    ['ArrowLeft', null, 4],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', null, 4],
    ['Tab', 2, null],
    ['a', 2, null],
  ])('%s at %s goes to %s', (key, current, next) => {
    expect(pointAfterKey(key, current, 5)).toBe(next)
  })
})

describe('a touch', () => {
  const bars = [
    { x: 30, y: 200 },
    { x: 90, y: 20 },
    { x: 90, y: 120 },
  ]

  it('means the bar above or below the finger', () => {
    expect(nearestPoint({ x: 40, y: 10 }, bars, 'x')).toBe(0)
  })

  it('means the nearer of two points in one year', () => {
    expect(nearestPoint({ x: 92, y: 130 }, bars, 'x')).toBe(2)
    expect(nearestPoint({ x: 92, y: 30 }, bars, 'x')).toBe(1)
  })

  it('means the nearest row of lying bars', () => {
    expect(nearestPoint({ x: 300, y: 118 }, bars, 'y')).toBe(2)
  })

  it('means nothing on a chart without points', () => {
    expect(nearestPoint({ x: 0, y: 0 }, [], 'x')).toBeNull()
  })
})
