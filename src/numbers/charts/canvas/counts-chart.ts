import { eraShort, type FiscalYear } from '../../../plan/fiscal-year.ts'
import { countsByPolicy, largestCount } from '../../tables/record-counts.ts'
import { chartText } from '../../../record/figures/messages.ts'
import type { BuiltChart, ChartDrawing, DataLabel } from '../chart-drawing.ts'
import { type ChartLook, fittingSize, tintsOf } from '../chart-look.ts'
import { BAR_RADIUS, baseOptions } from './chart-options.ts'
import { letterWidth } from './text-width.ts'

/** The least length of the longest bar, in letters. */
const BAR_MIN = 4
/** The space between a name, its bar and the label at its end. */
const GAPS = 1.5

type CountsDrawing = Extract<ChartDrawing, { kind: 'counts' | 'year-counts' }>

/**
 * 記載件数 of each policy as horizontal bars, one per year, each with its number, and its year where there are several.
 */
export function countsChart(drawing: CountsDrawing, look: ChartLook): BuiltChart {
  const { plan, policyName } = drawing
  const years = drawing.kind === 'counts' ? plan.fiscalYears : [drawing.year]
  const policies = countsByPolicy(plan, years)
  const columns = years.map((year, dataset) => ({
    year,
    counts: policies.map(({ counts }) => counts[dataset]?.count ?? 0),
  }))
  const tints = years.map((year) => policies.map(() => tintsOf(look, [year], plan.fiscalYears)))
  const several = drawing.kind === 'counts'
  const labels = columns.map(({ year, counts }) =>
    counts.map((count): DataLabel => ({ lines: [labelWords(year, count, several, look)], quiet: count === 0 })),
  )
  const widest = (texts: readonly string[]) => Math.max(...texts.map(letterWidth))
  const wordsWidth = widest(labels.flatMap((column) => column.flatMap(({ lines, quiet }) => (quiet ? [] : lines))))
  const [long, short] = [
    policies.map(({ policy }) => policyName(policy.code)),
    policies.map(({ policy }) => policy.code),
  ]
  const needed = (names: readonly string[]) => widest(names) + wordsWidth + BAR_MIN + GAPS
  // Large letters on a narrow screen: 「1-1」 for 「施策1-1」, then smaller letters, so that the bars stay visible.
  const names = needed(long) * look.fontSize <= look.width ? long : short
  const labelSize = fittingSize(look, 1, needed(names))
  return {
    configuration: {
      type: 'bar',
      data: {
        labels: names.map((name) => [name]),
        datasets: columns.map(({ counts }, dataset) => ({
          type: 'bar' as const,
          data: counts.map((count) => count || null),
          backgroundColor: tints[dataset]?.map(([tint]) => tint) ?? [],
          borderRadius: BAR_RADIUS,
          categoryPercentage: several ? 0.84 : 0.72,
          barPercentage: 0.84,
        })),
      },
      options: {
        ...baseOptions(look, 'y'),
        // Room for the label at the end of the longest bar.
        layout: { padding: { right: labelSize * (wordsWidth + 0.5) } },
        scales: {
          // One scale for the pages of all years, so that they can be compared.
          x: { display: false, beginAtZero: true, max: largestCount(plan) },
          y: {
            border: { color: look.quiet },
            grid: { display: false },
            ticks: { autoSkip: false, color: look.ink, font: { size: labelSize, family: look.font } },
          },
        },
      },
    },
    labels,
    tints,
    axis: 'y',
    labelSize,
  }
}

/** 「3件」, with its year where there are several. */
function labelWords(year: FiscalYear, count: number, several: boolean, { westernFirst }: ChartLook): string {
  const yearName = westernFirst ? String(year) : eraShort(year)
  return several ? `${yearName} ${chartText.entries(count)}` : chartText.entries(count)
}
