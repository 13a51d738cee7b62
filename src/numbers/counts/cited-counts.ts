import { numbersAddress, yearAddress } from '../../plan/addresses.ts'
import { type FiscalYear, yearsName } from '../../plan/fiscal-year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { CitedNumber } from '../../record/citation/citation.ts'
import { numbersText } from '../messages.ts'
import { countsByPolicy } from '../tables/record-counts.ts'

/**
 * The counts of records by policy in some years, for a citation. They rest on the whole document, so they are cited with the
 * page on which they are read: of one year, its own. A year without a record is left out, as its cell says 表になし.
 */
export function citedCounts(plan: Plan, years: readonly FiscalYear[]): CitedNumber {
  const [year] = years
  const values = countsByPolicy(plan, years).map(({ policy, counts }) => {
    const named = counts
      .filter(({ count }) => count > 0)
      .map((one) => numbersText.countIn(yearsName([one.year]), one.count))
    return named.length > 0 ? [`${numbersText.policy}${policy.code} ${named.join('、')}`] : []
  })
  return {
    id: ['counts', ...years].join('-'),
    label: numbersText.countsLabel,
    values: values.flat(),
    basis: numbersText.countsBasis,
    notes: [],
    at: years.length === 1 && year !== undefined ? yearAddress(year) : numbersAddress,
  }
}
