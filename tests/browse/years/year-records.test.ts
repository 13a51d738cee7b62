import { expect, it } from 'vitest'
import { policiesIn } from '../../../src/browse/years/year-records.ts'
import { countOf } from '../../../src/plan/records.ts'
import { plan } from '../../plan/committed-content.ts'

it('the folds of a year hold every record of it once, and say how many', () => {
  for (const year of plan.fiscalYears) {
    const policies = policiesIn(plan, year)
    const ids = policies.flatMap(({ projects }) =>
      projects.flatMap(({ achievements }) => achievements.map(({ id }) => id)),
    )
    expect(new Set(ids).size, `${year}`).toBe(countOf(plan.projects, year))
    expect(ids.length, `${year}`).toBe(countOf(plan.projects, year))
    expect(policies.map(({ policy }) => policy)).toEqual(plan.policies)
    for (const { projects, count } of policies)
      expect(count).toBe(projects.reduce((sum, { achievements }) => sum + achievements.length, 0))
  }
})

it('the first policy of a year is open, and what is open leaves the others in reach', () => {
  for (const year of plan.fiscalYears) {
    const open = policiesIn(plan, year).filter((entry) => entry.open)
    expect(open[0]?.policy, `${year}`).toBe(plan.policies[0])
    expect(open.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(15)
  }
})
