import { eraShort, type FiscalYear } from '../plan/fiscal-year.ts'
import { countsByPolicy, largestCount } from '../plan/series/record-counts.ts'
import { chartText } from '../text/series.ts'
import type { BuiltChart, ChartDrawing, MarkLabel } from './chart-drawing.ts'
import { type ChartLook, tintsOf } from './chart-look.ts'
import { BAR_RADIUS, baseOptions } from './chart-options.ts'

type CountsDrawing = Extract<ChartDrawing, { kind: 'counts' | 'year-counts' }>

/** 記載件数 of each policy as lying bars, one a year, each with its number beside it, and its year where there are several. */
export function countsChart(drawing: CountsDrawing, look: ChartLook): BuiltChart {
  const { plan, policyName } = drawing
  const years = drawing.kind === 'counts' ? plan.fiscalYears : [drawing.year]
  const policies = countsByPolicy(plan, years)
  const columns = years.map((year, dataset) => ({
    year,
    counts: policies.map(({ counts }) => counts[dataset]?.count ?? 0),
  }))
  const tints = years.map((year) => policies.map(() => tintsOf(look, [year], plan.fiscalYears)))
  const words = (year: FiscalYear, count: number): MarkLabel => ({
    lines: [
      drawing.kind === 'counts' ? `${yearName(year, look)} ${chartText.entries(count)}` : chartText.entries(count),
    ],
    quiet: count === 0,
  })
  return {
    configuration: {
      type: 'bar',
      data: {
        labels: policies.map(({ policy }) => [policyName(policy.code)]),
        datasets: columns.map(({ counts }, dataset) => ({
          type: 'bar' as const,
          data: counts.map((count) => count || null),
          backgroundColor: tints[dataset]?.map(([tint]) => tint) ?? [],
          borderRadius: BAR_RADIUS,
          categoryPercentage: drawing.kind === 'counts' ? 0.84 : 0.72,
          barPercentage: 0.84,
        })),
      },
      options: {
        ...baseOptions(look, 'y'),
        // Room for the words at the end of the longest bar.
        layout: { padding: { right: look.fontSize * (drawing.kind === 'counts' ? 6.5 : 3.5) } },
        scales: {
          // One scale for every year's page, so that turning them compares.
          x: { display: false, beginAtZero: true, max: largestCount(plan) },
          y: {
            border: { color: look.quiet },
            grid: { display: false },
            ticks: { autoSkip: false, color: look.ink, font: { size: look.fontSize, family: look.font } },
          },
        },
      },
    },
    labels: columns.map(({ year, counts }) => counts.map((count) => words(year, count))),
    tints,
    axis: 'y',
    labelSize: look.fontSize,
  }
}

function yearName(year: FiscalYear, look: ChartLook): string {
  return look.westernFirst ? String(year) : eraShort(year)
}
