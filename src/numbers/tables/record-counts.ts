import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Plan, Policy } from '../../plan/plan.ts'
import { countsByYear, projectsOf } from '../../plan/records.ts'

/** The number of records of a policy by fiscal year. An achievement that spans years counts in each of its recorded years. */
export interface PolicyCounts {
  policy: Policy
  counts: { year: FiscalYear; count: number }[]
}

/** The number of records of every policy in these fiscal years, in the plan's order. */
export function countsByPolicy(plan: Plan, fiscalYears: readonly FiscalYear[] = plan.fiscalYears): PolicyCounts[] {
  return plan.policies.map((policy) => ({
    policy,
    counts: countsByYear(projectsOf(plan, policy.projects), fiscalYears),
  }))
}

/** The largest number of records of a policy in any fiscal year: the scale of the bars on the pages of all years. */
export function largestCount(plan: Plan): number {
  return Math.max(...countsByPolicy(plan).flatMap(({ counts }) => counts.map(({ count }) => count)))
}

/** The policies with the largest number of records of a fiscal year, all of those that share it. */
export function policiesWithMostRecords(plan: Plan, year: FiscalYear): { policies: Policy[]; count: number } {
  const all = countsByPolicy(plan, [year]).map(({ policy, counts }) => ({ policy, count: counts[0]?.count ?? 0 }))
  const count = Math.max(...all.map((entry) => entry.count))
  return { policies: all.filter((entry) => entry.count === count).map(({ policy }) => policy), count }
}
