import { eraShort, eraYear, type FiscalYear, yearsName } from '../../plan/fiscal-year.ts'
import { inBothNotations } from '../../plan/both-notations.ts'
import type { Series } from '../../plan/series.ts'
import { evenParts } from './even-parts.ts'
import { seriesText } from './messages.ts'
import { largestValue, pointIn, rowsOf } from './series-rows.ts'
import { valueName } from './number/value-name.ts'

/** A column of a chart by year: its years, its height between 0 and 1, its number; null where the document has none. */
export interface BarColumn {
  fiscalYears: readonly FiscalYear[]
  share: number
  name: string | null
  /** A further number of the same years, below their name: 「新規21」. */
  note?: string
}

/**
 * The columns of a series, every year of the plan present; bars are measured from zero, the largest is 1. `added`: what
 * was added to the level, as a note where the document has it.
 */
export function columnsOfSeries(
  series: Series,
  fiscalYears: readonly FiscalYear[],
  added: Series | null = null,
): BarColumn[] {
  const largest = largestValue(series)
  return rowsOf(series, fiscalYears).map((row): BarColumn => {
    if (row.kind === 'missing') return { fiscalYears: row.fiscalYears, share: 0, name: null }
    const column = { fiscalYears: row.fiscalYears, share: row.point.value / largest, name: valueName(row.point) }
    const addition = added && pointIn(added, row.fiscalYears)
    return addition ? { ...column, note: seriesText.addedValue(valueName(addition)) } : column
  })
}

/** A single entry should not be a tall bar, so the scale of counts has at least this length. */
const SCALE_MIN = 3

/** The columns of the numbers of records by year. A year without a record has no number. */
export function columnsOfCounts(counts: readonly { year: FiscalYear; count: number }[]): BarColumn[] {
  const largest = Math.max(SCALE_MIN, ...counts.map(({ count }) => count))
  return counts.map(({ year, count }) => ({
    fiscalYears: [year],
    share: count / largest,
    name: count > 0 ? String(count) : null,
  }))
}

/** The position of a column: its middle, and its bar, split into its years. In units of the view box. */
export interface PlacedBar extends BarColumn {
  middle: number
  height: number
  parts: { year: FiscalYear; x: number; width: number }[]
  label: readonly [string, string]
}

/** The share of a column's width that its bar takes. */
const BAR_SHARE = 0.72

/** Columns of equal width over the whole box; a bar of share 1 is as high as the box. */
export function placedBars(columns: readonly BarColumn[], box: { width: number; height: number }): PlacedBar[] {
  const step = box.width / columns.length
  const width = step * BAR_SHARE
  return columns.map((column, index) => {
    const middle = (index + 0.5) * step
    const parts = evenParts(column.fiscalYears.length, middle - width / 2, width)
    return {
      ...column,
      middle,
      height: column.share * box.height,
      parts: column.fiscalYears.map((year, part) => ({
        year,
        x: parts[part]?.from ?? 0,
        width: parts[part]?.length ?? 0,
      })),
      label: columnLabel(column.fiscalYears),
    }
  })
}

/** The name of a column in two lines: 「平成22」「2010」, for a span 「23～24」「2011～12」. */
export function columnLabel(fiscalYears: readonly FiscalYear[]): [string, string] {
  const [first, last] = [fiscalYears[0] ?? 0, fiscalYears.at(-1) ?? 0]
  if (first === last) return [eraShort(first), String(first)]
  return [`${eraYear(first).year}～${eraYear(last).year}`, `${first}～${last % 100}`]
}

/** A chart by year in words, for screen readers. */
export function barsInWords(title: string, unit: string, columns: readonly BarColumn[]): string {
  const words = columns.map(({ fiscalYears, name, note }) => {
    return `${yearsName(fiscalYears)}、${name === null ? seriesText.missingLong : `${name}${unit}`}${note === undefined ? '' : `、${note}`}`
  })
  return inBothNotations(`${title}：${words.join('。')}。`)
}
