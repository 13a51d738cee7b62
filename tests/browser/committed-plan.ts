import type { Achievement, Plan } from '../../src/plan/plan.ts'
import type { Annotations } from '../../src/plan/annotations.ts'
import { planFile } from './plan-file.ts'

/** The plan as it is committed: what the pages are measured against. */
export const committedPlan = JSON.parse(planFile('plan.json')) as Plan

/** What we add to it, as it is committed. */
export const committedAnnotations = JSON.parse(planFile('annotations.json')) as Annotations

/** The achievements that belong on the page at an address, or nothing for a page that is not of a project or a year. */
export function achievementsAt(address: string): Achievement[] | undefined {
  const project = /^\/projects\/(\d+)\/$/.exec(address)?.[1]
  if (project !== undefined) {
    return committedPlan.projects.find(({ number }) => number === Number(project))?.achievements ?? []
  }
  const year = /^\/years\/(\d+)\/$/.exec(address)?.[1]
  if (year === undefined) return undefined
  return committedPlan.projects
    .flatMap(({ achievements }) => achievements)
    .filter(({ recordedYears }) => recordedYears.includes(Number(year)))
}
