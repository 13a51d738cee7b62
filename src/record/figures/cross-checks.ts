import type { Equation, Series } from '../../plan/series.ts'
import { pointIn } from './series-rows.ts'

/** 「38 + 21 = 59」: a sum with the series' own numbers. */
export function equationText({ terms, equals }: Equation, series: readonly Series[]): string {
  const valueOf = ({ series: id, fiscalYears }: Equation['terms'][number]) => {
    const entry = series.find((candidate) => candidate.id === id)
    const point = entry && pointIn(entry, fiscalYears)
    if (!point) throw new RangeError(`no number of ${id} for ${fiscalYears.join()}`)
    return point.value
  }
  return `${terms.map(valueOf).join(' + ')} = ${equals.kind === 'stated' ? valueOf(equals) : equals.value}`
}
