import type { FiscalYear } from '../../plan/fiscal-year.ts'
import type { Achievement, Plan, Policy, Project } from '../../plan/plan.ts'
import { achievementsIn, projectsOf } from '../../plan/records.ts'

/** A project with its achievements of one fiscal year. */
export interface ProjectRecords {
  project: Project
  achievements: Achievement[]
}

/** A policy with what is recorded for it in one fiscal year. */
export interface PolicyRecords {
  policy: Policy
  projects: ProjectRecords[]
  count: number
  /** Whether its fold is open when the page opens. */
  open: boolean
}

/** How many records are in sight before the reader opens anything: about three screens of a phone. */
const RECORDS_OPEN = 14

/**
 * The policies of the plan with their achievements of one fiscal year. The first policies are open, as many as leave
 * the page short enough to see the others.
 */
export function policiesIn(plan: Plan, year: FiscalYear): PolicyRecords[] {
  let inSight = 0
  return plan.policies.map((policy) => {
    const projects = projectsOf(plan, policy.projects)
      .map((project) => ({
        project,
        achievements: achievementsIn([project], year).map(({ achievement }) => achievement),
      }))
      .filter(({ achievements }) => achievements.length > 0)
    const count = projects.reduce((sum, { achievements }) => sum + achievements.length, 0)
    inSight += count
    return { policy, projects, count, open: count === 0 || inSight <= RECORDS_OPEN }
  })
}
