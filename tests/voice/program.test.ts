import { expect, it } from 'vitest'
import { guideAddress, projectAddress, projectsAddress, themeAddress } from '../../src/plan/addresses.ts'
import { projectsInPrintedOrder } from '../../src/plan/records.ts'
import { addressOfAloud, type AloudPage, programFor } from '../../src/voice/program.ts'
import { annotations, plan } from '../plan/committed-content.ts'

const printed = projectsInPrintedOrder(plan).map(({ number }) => number)
const pages = (numbers: readonly number[]): AloudPage[] => numbers.map((number) => ({ kind: 'project', number }))
const program = (path: string, { from = null as string | null, goesOn = false } = {}) =>
  programFor(path, { from, goesOn }, plan, annotations, ['moving'])

it('a project is followed by those printed after it, and the whole plan is heard from the list of projects', () => {
  for (const [place, number] of printed.entries())
    expect(program(projectAddress(number))).toEqual(pages(printed.slice(place)))
  expect(program(projectsAddress, { goesOn: true })).toEqual(pages(printed))
  expect(program(projectAddress(printed.at(-1) ?? 0))).toHaveLength(1)
})

it('a theme is its page and then its projects, or its projects alone, as on the radio', () => {
  for (const { slug, projects } of annotations.themes) {
    expect(program(themeAddress(slug))).toEqual([{ kind: 'theme', slug }, ...pages(projects)])
    expect(program(themeAddress(slug), { goesOn: true })).toEqual(pages(projects))
  }
})

it('of the guide the answers to the chosen life events are read', () => {
  expect(program(guideAddress)).toEqual([{ kind: 'guide', topics: ['moving'] }])
})

it('a record is read alone where the page is of something else, and other pages have nothing to read', () => {
  expect(program('/years/2012/', { from: 'p2-a9' })).toEqual([{ kind: 'record', id: 'p2-a9' }])
  expect(program('/years/2012/')).toEqual([])
})

it('what is read is shown on its own page; the guide and a record are read where the reader is', () => {
  expect(addressOfAloud({ kind: 'project', number: 3 })).toBe(projectAddress(3))
  expect(addressOfAloud({ kind: 'theme', slug: 'disaster' })).toBe(themeAddress('disaster'))
  expect(addressOfAloud({ kind: 'guide', topics: [] })).toBeNull()
  expect(addressOfAloud({ kind: 'record', id: 'p2-a9' })).toBeNull()
})

it('from a record on the list of projects or in the guide that record is read', () => {
  for (const path of [projectsAddress, guideAddress])
    expect(program(path, { from: 'p2-a9' })).toEqual([{ kind: 'record', id: 'p2-a9' }])
})
