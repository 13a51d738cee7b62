import fc from 'fast-check'
import { expect, it } from 'vitest'
import { departmentEntries } from '../../src/plan/departments.ts'
import { emptyFilter, filterFromQuery, filterProjects } from '../../src/plan/project-filter.ts'
import { themeYearAddress } from '../../src/plan/addresses.ts'
import { listToQuery, recordsAddress, recordsListed, recordsOf, viewFromQuery } from '../../src/plan/project-list.ts'
import { achievementCount, countOf } from '../../src/plan/records.ts'
import { plan, annotations } from './committed-content.ts'
import { itOfFirstPlan } from './first-plan.ts'

const department = '情報政策課'

itOfFirstPlan('the records of a department in a year have an address', () => {
  const address = recordsAddress({ department, year: 2012 })
  expect(decodeURIComponent(address)).toBe('/projects/?year=2012&department=情報政策課&view=records')
  const query = Object.fromEntries(new URL(address, 'https://example.test').searchParams)
  expect(filterFromQuery(query, plan, annotations)).toEqual({ ...emptyFilter, department, year: 2012 })
  expect(viewFromQuery(query)).toBe('records')
})

it('whatever the query says of the view, the list is that of projects unless it asks for the records', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constant(null), fc.constant(undefined)), (view) => {
      expect(viewFromQuery({ view })).toBe(view === 'records' ? 'records' : 'projects')
    }),
  )
  expect(listToQuery(emptyFilter, 'projects')).toEqual({})
})

it('the records of a year are all in full, whichever year they began in', () => {
  for (const { projects } of departmentEntries(plan)) {
    for (const year of plan.fiscalYears) {
      const [only, ...others] = recordsListed(projects, year, plan.fiscalYears)
      expect(others).toEqual([])
      expect(only?.crossReferences).toEqual([])
      expect(only?.entries.length).toBe(countOf(projects, year))
    }
  }
})

it('without a year each record is in full once', () => {
  const entries = recordsListed(plan.projects, null, plan.fiscalYears).flatMap((year) => year.entries)
  expect(entries).toHaveLength(achievementCount(plan))
  expect(new Set(entries.map(({ achievement }) => achievement.id)).size).toBe(achievementCount(plan))
  expect(recordsOf(plan.projects, null)).toHaveLength(achievementCount(plan))
})

it('what 情報政策課 did in 平成24年度 is what its projects recorded then', () => {
  const projects = filterProjects(plan.projects, { ...emptyFilter, department, year: 2012 }, annotations)
  for (const { project, achievement } of recordsOf(projects, 2012)) {
    expect(project.departments.map(({ text }) => text)).toContain(department)
    expect(achievement.recordedYears).toContain(2012)
  }
  expect(recordsOf(projects, 2012).length).toBeGreaterThan(projects.length - 1)
})

it('the address of a theme’s records of a year is that of the list', () => {
  expect(themeYearAddress('disaster', 2013)).toBe(recordsAddress({ theme: 'disaster', year: 2013 }))
})
