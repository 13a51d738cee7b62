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
  return {
    label: shown.map(({ label }) => label).join('・'),
    values: shown.flatMap(({ points, unit }) => points.map((point) => pointName(point, unit))).join('、'),
    basis: bases.join('・'),
  }
}
