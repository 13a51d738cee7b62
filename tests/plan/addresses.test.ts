import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allAddresses, itemAddress, projectAddress, projectYearAddress, yearAnchor } from '../../src/plan/addresses.ts'
import { plan, annotations } from './committed-content.ts'

const addresses = allAddresses(plan, annotations)

it('every page has one address', () => {
  expect(new Set(addresses).size).toBe(addresses.length)
})

it('an address is a folder: it begins and ends with a slash and needs no encoding', () => {
  for (const address of addresses) {
    expect(address).toMatch(/^\/([A-Za-z0-9-]+\/)*$/)
    expect(new URL(address, 'https://example.jp').pathname).toBe(address)
  }
})

it('every policy, project, fiscal year and theme has a page', () => {
  for (const { code } of plan.policies) expect(addresses).toContain(`/policies/${code}/`)
  for (const { number } of plan.projects) expect(addresses).toContain(`/projects/${number}/`)
  for (const year of plan.fiscalYears) expect(addresses).toContain(`/years/${year}/`)
  for (const { slug } of annotations.themes) expect(addresses).toContain(`/themes/${slug}/`)
})

it('an item’s address is its place on its own project’s page', () => {
  expect(itemAddress('p2-a9')).toBe('/projects/2/#p2-a9')
  for (const project of plan.projects) {
    for (const { id } of [...project.departments, ...project.overview, ...project.achievements]) {
      expect(itemAddress(id)).toBe(`${projectAddress(project.number)}#${id}`)
    }
  }
})

it('an id that belongs to no project is refused', () => {
  fc.assert(
    fc.property(
      fc.string().filter((id) => !/^p\d+-/.test(id)),
      (id) => {
        expect(() => itemAddress(id)).toThrow(RangeError)
      },
    ),
  )
  for (const id of ['phase-2-1-1', 'xp1-a1', 'p1', 'p-1']) expect(() => itemAddress(id)).toThrow(id)
})

it('a year on a project’s page is addressed by the anchor that the page gives it', () => {
  expect(projectYearAddress(14, 2014)).toBe(`${projectAddress(14)}#${yearAnchor(2014)}`)
})
