import type { FiscalYear } from '../fiscal-year.ts'
import type { Plan, Policy } from '../plan.ts'
import { countOf, projectsOf } from '../records.ts'

/** 記載件数 of a policy by fiscal year. An achievement that spans years counts in each of its recorded years. */
export interface PolicyCounts {
  policy: Policy
  counts: { year: FiscalYear; count: number }[]
}

/** 記載件数 of every policy by fiscal year, in the plan's order. */
export function countsByPolicy(plan: Plan): PolicyCounts[] {
  return plan.policies.map((policy) => ({
    policy,
    counts: plan.fiscalYears.map((year) => ({ year, count: countOf(projectsOf(plan, policy.projects), year) })),
  }))
}

/** 記載件数 of the whole plan by fiscal year. */
export function countsByYear(plan: Plan): { year: FiscalYear; count: number }[] {
  return plan.fiscalYears.map((year) => ({ year, count: countOf(plan.projects, year) }))
}
