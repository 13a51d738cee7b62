import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { useContent } from '../content/use-content.ts'

/**
 * Gives the function that names a fiscal year's tint, for use in a component's setup: the class that sets `--year`,
 * `year-1` for the plan's first year. A year outside the plan throws a RangeError.
 */
export function useYearTint(): (year: FiscalYear) => string {
  const { fiscalYears } = useContent().plan
  return (year) => {
    const index = fiscalYears.indexOf(year)
    if (index < 0) throw new RangeError(`the plan has no year ${year}`)
    return `year-${index + 1}`
  }
}
