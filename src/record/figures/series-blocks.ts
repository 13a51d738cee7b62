import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { SourceSpan } from '../../plan/plan.ts'
import type { Numbers } from '../../plan/series.ts'
import type { CrossCheck, Series, SeriesPoint } from '../../plan/series.ts'

/**
 * What is shown together: one figure, names that we counted, or a chart of one quantity, or of a level with what was
 * added to it.
 */
export type SeriesBlock = FigureBlock | OverYearsBlock

/** A single number. */
export interface FigureBlock {
  kind: 'figure'
  series: Series
  point: SeriesPoint
  checks: CrossCheck[]
}

/** What is shown over the years. */
export type OverYearsBlock = ChartBlock | { kind: 'names'; series: Series; checks: CrossCheck[] }

/** A quantity over the years that is drawn as a chart. */
export interface ChartBlock {
  kind: 'chart'
  series: Series
  /** What was added to the level. */
  added: Series | null
  checks: CrossCheck[]
}

/** The blocks of one project. A flow that adds up to a level (by the checks) is shown on the level's chart. */
export function blocksOf({ series, crossChecks }: Numbers, project: number): SeriesBlock[] {
  const own = series.filter((entry) => entry.project === project)
  const addedOf = (level: Series) => {
    if (level.measure !== 'stock') return null
    const check = crossChecks.find(({ result, series: ids }) => result === 'agrees' && ids.includes(level.id))
    return own.find(({ id, measure }) => measure === 'flow' && check?.series.includes(id)) ?? null
  }
  const shownWith = new Set(own.flatMap((entry) => addedOf(entry)?.id ?? []))
  return own
    .filter(({ id }) => !shownWith.has(id))
    .flatMap((entry): SeriesBlock[] => {
      const checks = crossChecks.filter((check) => shownBeside(check, own, shownWith) === entry.id)
      const [point] = entry.points
      if (!point) return []
      if (entry.measure === 'single') return [{ kind: 'figure', series: entry, point, checks }]
      return entry.counted
        ? [{ kind: 'names', series: entry, checks }]
        : [{ kind: 'chart', series: entry, added: addedOf(entry), checks }]
    })
}

/**
 * A check is shown once: beside the first chart among its series, or, if it is about figures only, beside the last of
 * them.
 */
function shownBeside(check: CrossCheck, own: readonly Series[], shownWith: ReadonlySet<string>): string | undefined {
  const shown = own.filter(({ id }) => check.series.includes(id) && !shownWith.has(id))
  return (shown.find(({ measure }) => measure !== 'single') ?? shown.at(-1))?.id
}

/** Whether the numbers of a series have a shape that bars can show: not where names were counted, 1, 2 and 2 of them. */
export function hasShape({ measure, counted }: Series): boolean {
  return measure !== 'single' && counted === undefined
}

/** The names that were counted for a number: those that stand in its phrases, in the order of the list. */
export function namesOf({ counted = [] }: Series, { phrases }: SeriesPoint): string[] {
  return counted.filter((name) => phrases.some((phrase) => phrase.includes(name)))
}

/** The blocks that are shown over the years. */
export function overYearsOf(blocks: readonly SeriesBlock[]): OverYearsBlock[] {
  return blocks.filter((block) => block.kind !== 'figure')
}

/** The blocks of a single number. */
export function figuresOf(blocks: readonly SeriesBlock[]): FigureBlock[] {
  return blocks.filter((block) => block.kind === 'figure')
}

/** The series of a block; first the one that gives the block its name. */
export function seriesOf(block: SeriesBlock): Series[] {
  return block.kind === 'chart' && block.added ? [block.series, block.added] : [block.series]
}

/** A number of one fiscal year with the series that it belongs to. */
export interface YearNumber {
  series: Series
  point: SeriesPoint
}

/** Every number that the document gives for a fiscal year, in the series' order. */
export function numbersOfYear({ series }: Numbers, year: FiscalYear): YearNumber[] {
  return series.flatMap((entry) =>
    entry.points.filter(({ fiscalYears }) => fiscalYears.includes(year)).map((point) => ({ series: entry, point })),
  )
}

/** The lines that carry a block's numbers: in the text's order, lines that follow one another as one span. */
export function spansOf(points: readonly { source: SourceSpan }[]): SourceSpan[] {
  const spans: SourceSpan[] = []
  for (const { source } of [...points].sort((one, other) => one.source.from - other.source.from)) {
    const last = spans.at(-1)
    if (last && source.from <= last.to + 1)
      spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, source.to) }
    else spans.push(source)
  }
  return spans
}
