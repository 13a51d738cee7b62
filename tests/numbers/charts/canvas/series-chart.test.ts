// @first-plan
import { describe, expect, it } from 'vitest'
import planData from '../../../../data/plan.json'
import numbersData from '../../../../data/numbers.json'
import type { BuiltChart, ChartDrawing } from '../../../../src/numbers/charts/chart-drawing.ts'
import { type ChartLook, fittingSize, tintsOf } from '../../../../src/numbers/charts/chart-look.ts'
import { seriesChart } from '../../../../src/numbers/charts/canvas/series-chart.ts'
import { yearLabel } from '../../../../src/numbers/charts/canvas/year-labels.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import type { Numbers } from '../../../../src/plan/series.ts'
import { columnsOfSeries } from '../../../../src/record/figures/bar-columns.ts'
import { blocksOf } from '../../../../src/record/figures/series-blocks.ts'

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
  tints: new Map(plan.fiscalYears.map((year, index) => [year, `t${index + 1}`])),
}

function drawingOf(project: number, id: string): ChartDrawing {
  const block = blocksOf(numbers, project).find(({ series }) => series.id === id)
  if (!block) throw new Error(`${id} is shown nowhere`)
  const added = block.kind === 'chart' ? block.added : null
  return { columns: columnsOfSeries(block.series, plan.fiscalYears, added), fiscalYears: plan.fiscalYears }
}

function chartOf(project: number, id: string, as: ChartLook = look): BuiltChart {
  return seriesChart(drawingOf(project, id), as)
}

const dataOf = ({ configuration }: BuiltChart) => configuration.data.datasets.map(({ data }) => data)
const namesOf = ({ configuration }: BuiltChart) => configuration.data.labels

describe('a chart of what was added', () => {
  const built = chartOf(1, 'p1-menus-added')

  it('has a bar a year, as long as its number, in the tint of its year', () => {
    expect(dataOf(built)).toEqual([[10 / 17, 1, 1 / 17, 1 / 17, 4 / 17]])
    expect(built.configuration.data.datasets[0]).toMatchObject({ backgroundColor: [...look.tints.values()] })
  })

  it('begins at zero and shows no axis but the years', () => {
    expect(built.configuration.options?.scales?.['y']).toMatchObject({ beginAtZero: true, display: false })
  })

  it('has its values on the bars, and both names of the years under them', () => {
    expect(built.labels.map(({ lines }) => lines)).toEqual([['10'], ['17'], ['1'], ['1'], ['4']])
    expect(namesOf(built)?.[0]).toEqual(['平成22', '2010'])
  })
})

describe('a chart of a level', () => {
  const built = chartOf(14, 'p14-groups')

  it('has no bar where there is no number, and says 表になし', () => {
    expect(dataOf(built)).toEqual([[null, 38 / 77, 59 / 77, 70 / 77, 1]])
    expect(built.labels[0]).toEqual({ lines: ['表に', 'なし'], quiet: true })
    expect(built.labels[1]).toEqual({ lines: ['38'], quiet: false })
  })

  it('says below the years what was added, where the document does', () => {
    expect(namesOf(built)).toEqual([
      ['平成22', '2010'],
      ['平成23', '2011'],
      ['平成24', '2012', '新規21'],
      ['平成25', '2013', '新規11'],
      ['平成26', '2014', '新規7'],
    ])
  })
})

describe('a chart with a number that spans years', () => {
  it('gives it a position of its own between the years', () => {
    const built = chartOf(10, 'p10-voice-codes')
    expect(dataOf(built)).toEqual([[null, 1, 1, 1, 1, null]])
    expect(namesOf(built)?.[2]).toEqual(['23～24', '2011～12'])
  })

  it('has the tints of all its years, in their order', () => {
    expect(chartOf(10, 'p10-voice-codes').tints.slice(1, 4)).toEqual([['t2'], ['t2', 't3'], ['t3']])
    const long = { fiscalYears: [2010, 2011, 2012], share: 1, name: '3' }
    expect(seriesChart({ columns: [long], fiscalYears: plan.fiscalYears }, look).tints).toEqual([['t1', 't2', 't3']])
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

  it('take the place of the bars at once, without motion', () => {
    expect(chartOf(1, 'p1-menus-added').configuration.options?.animation).toBe(false)
  })

  it('put the western year first for readers who chose so', () => {
    expect(yearLabel([2012], { ...look, westernFirst: true }, 5)).toEqual(['2012', '平成24'])
    expect(yearLabel([2012], { ...look, width: 150 }, 5)).toEqual(['平成', '24'])
    expect(yearLabel([2012], { ...look, width: 150, westernFirst: true }, 5)).toEqual(['2012'])
  })

  it('name a span of years in both notations, the reader’s first', () => {
    expect(yearLabel([2011, 2012], look, 5)).toEqual(['23～24', '2011～12'])
    expect(yearLabel([2011, 2012], { ...look, westernFirst: true }, 5)).toEqual(['2011～12', '23～24'])
  })

  it('take the ink for a number without a year, and refuse a year outside the plan', () => {
    expect(tintsOf(look, [2012])).toEqual(['t3'])
    expect(tintsOf(look, [])).toEqual(['ink'])
    expect(() => tintsOf(look, [2012, 1999])).toThrow(RangeError)
  })
})
