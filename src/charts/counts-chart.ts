import { eraYear } from '../plan/fiscal-year.ts'
import { countsByPolicy } from '../plan/series/record-counts.ts'
import { seriesText } from '../text/series.ts'
import type { BuiltChart, ChartDrawing } from './chart-drawing.ts'
import { type ChartLook, tintOf } from './chart-look.ts'
import { baseOptions } from './chart-options.ts'

/** 記載件数 of each policy as five lying bars, one a year, each with its year and number beside it. */
export function countsChart(
  { plan, policyName }: Extract<ChartDrawing, { kind: 'counts' }>,
  look: ChartLook,
): BuiltChart {
  const policies = countsByPolicy(plan)
  const yearName = (year: number) => (look.westernFirst ? String(year) : `${eraYear(year).era}${eraYear(year).year}`)
  return {
    configuration: {
      type: 'bar',
      data: {
        labels: policies.map(({ policy }) => [policyName(policy.code)]),
        datasets: plan.fiscalYears.map((year) => ({
          type: 'bar' as const,
          data: policies.map(({ counts }) => counts.find((entry) => entry.year === year)?.count || null),
          backgroundColor: tintOf(look, [year], plan.fiscalYears),
          borderRadius: 3,
          categoryPercentage: 0.84,
          barPercentage: 0.84,
        })),
      },
      options: {
        ...baseOptions(look, 'y'),
        // Room for the words at the end of the longest bar.
        layout: { padding: { right: look.fontSize * 6.5 } },
        scales: {
          x: { display: false, beginAtZero: true },
          y: {
            border: { color: look.quiet },
            grid: { display: false },
            ticks: { autoSkip: false, color: look.ink, font: { size: look.fontSize, family: look.font } },
          },
        },
      },
    },
    labels: plan.fiscalYears.map((year) =>
      policies.map(({ counts }) => {
        const count = counts.find((entry) => entry.year === year)?.count ?? 0
        return count === 0
          ? { lines: [`${yearName(year)} ${seriesText.missing}`], quiet: true }
          : { lines: [`${yearName(year)} ${count}件`], quiet: false }
      }),
    ),
    axis: 'y',
    labelSize: look.fontSize,
  }
}
