import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { useContent } from '../content/use-content.ts'

/**
 * The name of a fiscal year's tint, `year-1` for the first of `fiscalYears`: the class that sets `--year`, and with two
 * hyphens before it the colour itself. Throws a RangeError for a year that is not among them.
 */
export function yearTint(fiscalYears: readonly FiscalYear[], year: FiscalYear): string {
  const index = fiscalYears.indexOf(year)
  if (index < 0) throw new RangeError(`the plan has no year ${year}`)
  return `year-${index + 1}`
}

/** Gives the function that names the tint of a year of the plan, for use in a component's setup; see `yearTint`. */
export function useYearTint(): (year: FiscalYear) => string {
  const { fiscalYears } = useContent().plan
  return (year) => yearTint(fiscalYears, year)
}
