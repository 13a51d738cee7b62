import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { SourceSpan } from '../../plan/plan.ts'
import type { Numbers } from '../../plan/series.ts'
import type { CrossCheck, Series, SeriesPoint } from '../../plan/series.ts'

/** What is shown together: one figure, or a chart of one quantity, or of a level with what was added to it. */
export type SeriesBlock =
  | { kind: 'figure'; series: Series; point: SeriesPoint; checks: CrossCheck[] }
  | { kind: 'chart'; series: Series; added: Series | null; checks: CrossCheck[] }

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
      return entry.measure === 'single'
        ? [{ kind: 'figure', series: entry, point, checks }]
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

/** Fewer numbers than this have no shape that a chart could show: the table with its bars is enough. */
const POINTS_MIN = 3

/** Whether the numbers of a series have a shape that a chart can show. */
export function hasShape({ measure, points }: Series): boolean {
  return measure !== 'single' && points.length >= POINTS_MIN
}

/** Whether a block's numbers are drawn as a chart beside their table. */
export function isDrawn(block: SeriesBlock): boolean {
  return block.kind === 'chart' && hasShape(block.series)
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
