import { expect, it } from 'vitest'
import { departmentEntries, departmentsByProjects } from '../../src/plan/departments.ts'
import { plan } from './committed-content.ts'
import { itOfFirstPlan } from './first-plan.ts'

const entries = departmentEntries(plan)

itOfFirstPlan('the document names 17 departments, each listed once', () => {
  expect(entries).toHaveLength(17)
  expect(new Set(entries.map(({ name }) => name)).size).toBe(17)
})

it('a department has exactly the projects that name it, each once', () => {
  for (const { name, projects } of entries) {
    const naming = plan.projects.filter(({ departments }) => departments.some(({ text }) => text === name))
    expect(projects, name).toEqual(naming)
  }
})

it('a department named twice by one project has that project once', () => {
  const [first] = plan.projects
  if (!first) throw new Error('the plan has projects')
  const twice = { ...first, departments: [...first.departments, ...first.departments] }
  for (const { projects } of departmentEntries({ ...plan, projects: [twice] })) expect(projects).toEqual([twice])
})

it('a department keeps the id of its first mention', () => {
  for (const { id, name, kind } of entries) {
    const first = plan.projects.flatMap(({ departments }) => departments).find(({ text }) => text === name)
    expect({ id, kind }).toEqual({ id: first?.id, kind: first?.kind })
  }
})

itOfFirstPlan('names for several departments together are told apart from named ones', () => {
  const collective = entries.filter(({ kind }) => kind === 'collective').map(({ name }) => name)
  expect(collective).toContain('各窓口担当課')
  expect(collective.length).toBeLessThan(entries.length)
})

it('the list of departments begins with those that have the most projects, the others in the document’s order', () => {
  const list = departmentsByProjects(plan)
  const counts = list.map(({ projects }) => projects.length)
  expect(counts).toEqual(counts.toSorted((one, other) => other - one))
  for (const count of new Set(counts))
    expect(list.filter(({ projects }) => projects.length === count)).toEqual(
      entries.filter(({ projects }) => projects.length === count),
    )
})
