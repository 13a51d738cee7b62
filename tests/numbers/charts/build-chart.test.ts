import { describe, expect, it } from 'vitest'
import planData from '../../../data/plan.json'
import numbersData from '../../../data/numbers.json'
import type { BuiltChart, ChartDrawing } from '../../../src/numbers/charts/chart-drawing.ts'
import { type ChartLook, fittingSize, tintsOf } from '../../../src/numbers/charts/chart-look.ts'
import { countsChart } from '../../../src/numbers/charts/canvas/counts-chart.ts'
import { seriesChart } from '../../../src/numbers/charts/canvas/series-chart.ts'
import { letterWidth } from '../../../src/numbers/charts/canvas/text-width.ts'
import { yearLabel } from '../../../src/numbers/charts/canvas/year-labels.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Numbers } from '../../../src/plan/series.ts'
import { blocksOf } from '../../../src/record/figures/series-blocks.ts'

const plan = planData as unknown as Plan
const numbers = numbersData as unknown as Numbers
const look: ChartLook = {
  ink: 'ink',
  quiet: 'quiet',
  paper: 'paper',
  font: 'sans-serif',
  fontSize: 13,
  width: 310,
  westernFirst: false,
  tints: ['t1', 't2', 't3', 't4', 't5'],
  moving: true,
}

function drawingOf(project: number, id: string): Extract<ChartDrawing, { kind: 'series' }> {
  const block = blocksOf(numbers, project).find(({ series }) => series.id === id)
  if (block?.kind !== 'chart') throw new Error(`${id} has no chart`)
  return { kind: 'series', block, fiscalYears: plan.fiscalYears }
}

function chartOf(project: number, id: string, as: ChartLook = look): BuiltChart {
  return seriesChart(drawingOf(project, id), as)
}

const datasetsOf = ({ configuration }: BuiltChart) => configuration.data.datasets
const dataOf = (built: BuiltChart) => datasetsOf(built).map(({ data }) => data)

describe('a chart of what was added', () => {
  const built = chartOf(1, 'p1-menus-added')

  it('has a bar a year, in the tint of its year', () => {
    expect(datasetsOf(built)).toHaveLength(1)
    expect(datasetsOf(built)[0]).toMatchObject({ type: 'bar', data: [10, 17, 1, 1, 4], backgroundColor: look.tints })
  })

  it('begins at zero and shows no axis but the years', () => {
    expect(built.configuration.options?.scales?.['y']).toMatchObject({ beginAtZero: true, display: false })
  })

  it('has its values on the bars, and both names of the years under them', () => {
    expect(built.labels[0]?.map(({ lines }) => lines)).toEqual([['10'], ['17'], ['1'], ['1'], ['4']])
    expect(built.configuration.data.labels?.[0]).toEqual(['平成22', '2010'])
  })
})

describe('a chart of a level', () => {
  const built = chartOf(14, 'p14-groups')

  it('is a line with a gap where there is no number, and bars for what was added', () => {
    expect(dataOf(built)).toEqual([
      [null, 38, 59, 70, 77],
      [null, null, 21, 11, 7],
    ])
    expect(datasetsOf(built)[0]).toMatchObject({ type: 'line', spanGaps: false })
    expect(datasetsOf(built)[1]).toMatchObject({ type: 'bar' })
  })

  it('says 記載なし where there is no number', () => {
    expect(built.labels[0]?.[0]).toEqual({ lines: ['記載', 'なし'], quiet: true })
    expect(built.labels[0]?.[1]).toEqual({ lines: ['38団体'], quiet: false })
    expect(built.labels[1]?.[2]).toEqual({ lines: ['新規', '21'], quiet: false })
  })

  it('says so too where there is a level but not what was added, and once where both are missing', () => {
    expect(built.labels[1]?.[1]).toEqual({ lines: ['新規', '記載', 'なし'], quiet: true })
    expect(built.labels[1]?.[0]).toEqual({ lines: [], quiet: true })
  })
})

describe('a chart with a number that spans years', () => {
  it('gives it a position of its own between the years', () => {
    const built = chartOf(10, 'p10-voice-codes')
    expect(dataOf(built)).toEqual([[null, 1, 1, 1, 1, null]])
    expect(built.configuration.data.labels?.[2]).toEqual(['23～24', '2011～12'])
  })

  it('has the tints of all its years, in their order', () => {
    expect(chartOf(10, 'p10-voice-codes').tints[0]?.slice(1, 4)).toEqual([['t2'], ['t2', 't3'], ['t3']])
    const drawing = drawingOf(10, 'p10-voice-codes')
    const points = drawing.block.series.points.map((point) => ({ ...point, fiscalYears: [2010, 2011, 2012] }))
    const long = { ...drawing, block: { ...drawing.block, series: { ...drawing.block.series, points } } }
    expect(seriesChart(long, look).tints[0]).toContainEqual(['t1', 't2', 't3'])
  })
})

describe('the chart of 記載件数', () => {
  const built = countsChart({ kind: 'counts', plan, policyName: (code) => `施策${code}` }, look)

  it('has a dataset a year, and no bar where nothing is recorded', () => {
    expect(dataOf(built)[0]).toEqual([3, 2, 4, 3, null, 1])
    expect(built.labels[0]?.[4]).toEqual({ lines: ['平成22 記載なし'], quiet: true })
    expect(built.labels[0]?.[0]).toEqual({ lines: ['平成22 3件'], quiet: false })
    expect(built.axis).toBe('y')
  })

  it('has letters as large as the reader’s, names in full and room for the words at the longest bar', () => {
    expect(built.labelSize).toBe(look.fontSize)
    expect(built.configuration.data.labels?.[0]).toEqual(['施策1-1'])
  })

  it.each([
    ['text at 200 % on a phone', { fontSize: 26, width: 310 }, 23],
    ['text at 200 % on the narrowest phone', { fontSize: 26, width: 254 }, 18],
    ['the app’s largest text on a small phone', { fontSize: 18.7, width: 270 }, 18.7],
  ])('with %s it has the policies’ numbers alone, whole, and bars that can be seen', (_, as, least) => {
    const large = countsChart({ kind: 'counts', plan, policyName: (code) => `施策${code}` }, { ...look, ...as })
    expect(large.configuration.data.labels).toEqual(plan.policies.map(({ code }) => [code]))
    expect(large.labelSize).toBeGreaterThanOrEqual(least)
    const { padding } = large.configuration.options?.layout ?? {}
    const right = typeof padding === 'object' && 'right' in padding ? (padding.right ?? 0) : 0
    const name = large.labelSize * letterWidth('1-1')
    expect(as.width - right - name).toBeGreaterThan(large.labelSize * 4)
  })

  it('names the western years for readers who chose so', () => {
    const western = countsChart({ kind: 'counts', plan, policyName: (code) => code }, { ...look, westernFirst: true })
    expect(western.labels.map(([first]) => first?.lines)).toEqual([
      ['2010 3件'],
      ['2011 10件'],
      ['2012 11件'],
      ['2013 12件'],
      ['2014 12件'],
    ])
  })
})

describe('the chart of a year’s 記載件数', () => {
  const yearChart = (year: number) =>
    countsChart({ kind: 'year-counts', plan, year, policyName: (code) => `施策${code}` }, look)

  it('has one bar a policy, in the tint of the year, with the number alone beside it', () => {
    const built = yearChart(2012)
    expect(dataOf(built)).toEqual([[11, 10, 6, 7, 2, 3]])
    expect(datasetsOf(built)[0]).toMatchObject({ backgroundColor: ['t3', 't3', 't3', 't3', 't3', 't3'] })
    expect(built.labels[0]?.[0]).toEqual({ lines: ['11件'], quiet: false })
    expect(built.configuration.data.labels?.[0]).toEqual(['施策1-1'])
  })

  it('has no bar where nothing is recorded', () => {
    const built = yearChart(2010)
    expect(dataOf(built)[0]?.[4]).toBeNull()
    expect(built.labels[0]?.[4]).toEqual({ lines: ['記載なし'], quiet: true })
  })

  it('has one scale from zero in all years, as long as the largest of them all', () => {
    for (const year of plan.fiscalYears)
      expect(yearChart(year).configuration.options?.scales?.['x']).toMatchObject({ beginAtZero: true, max: 12 })
  })
})

describe('all charts', () => {
  const narrow = { ...look, width: 200, fontSize: 26 }

  it('have letters of 12 pixels or more, however narrow the screen', () => {
    expect(fittingSize(narrow, 6, 3.6)).toBe(12)
    expect(chartOf(10, 'p10-voice-codes', narrow).labelSize).toBeGreaterThanOrEqual(12)
  })

  it('grow their letters with the reader’s where there is room', () => {
    expect(fittingSize({ ...look, width: 1000, fontSize: 20 }, 5, 3.6)).toBe(20)
  })

  it('do not move where motion is reduced', () => {
    expect(chartOf(1, 'p1-menus-added', { ...look, moving: false }).configuration.options?.animation).toBe(false)
    expect(chartOf(1, 'p1-menus-added').configuration.options?.animation).toEqual({ duration: 400 })
  })

  it('put the western year first for readers who chose so', () => {
    expect(yearLabel([2012], { ...look, westernFirst: true }, 5)).toEqual(['2012', '平成24'])
    expect(yearLabel([2012], { ...look, width: 150 }, 5)).toEqual(['平成', '24'])
  })

  it('take the ink for a number without a year, and refuse a year outside the plan', () => {
    expect(tintsOf(look, [2012], plan.fiscalYears)).toEqual(['t3'])
    expect(tintsOf(look, [], plan.fiscalYears)).toEqual(['ink'])
    expect(() => tintsOf(look, [2012, 1999], plan.fiscalYears)).toThrow(RangeError)
  })
})
