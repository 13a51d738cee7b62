import { yearsName } from '../../plan/fiscal-year.ts'
import type { Series, SeriesPoint } from '../../plan/series.ts'
import type { CitedNumber } from '../../record/citation/citation.ts'
import { numberText } from '../../record/figures/number/messages.ts'
import { valueName } from '../../record/figures/number/value-name.ts'

function pointName(point: SeriesPoint, unit: string): string {
  return [yearsName(point.fiscalYears), valueName(point) + unit].filter((part) => part !== '').join(' ')
}

/** The numbers of what is shown together, for a citation: every value with its years, and who gives it. */
export function citedNumber(shown: readonly Series[]): CitedNumber {
  const bases = [...new Set(shown.map(({ basis }) => numberText.basis[basis]))]
  const valuesOf = ({ points, unit }: Series) => points.map((point) => pointName(point, unit)).join('、')
  return {
    id: shown.map(({ id }) => id).join('-'),
    label: shown.map(({ label }) => label).join('・'),
    // Two quantities have values of the same years.
    values: shown.map((series) => (shown.length > 1 ? `${series.label} ${valuesOf(series)}` : valuesOf(series))),
    basis: bases.join('・'),
    notes: shown.flatMap(({ note }) => note ?? []),
  }
}
