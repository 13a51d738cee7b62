import fc from 'fast-check'
import { expect, it } from 'vitest'
import { departmentEntries } from '../../src/plan/departments.ts'
import {
  countWith,
  emptyFilter,
  filterFromQuery,
  filterKeys,
  filterProjects,
  filterToQuery,
  isFiltered,
  type ProjectFilter,
} from '../../src/plan/project-filter.ts'
import { projectsInPrintedOrder, recordedIn } from '../../src/plan/records.ts'
import { plan, annotations } from './committed-content.ts'
import { itOfFirstPlan } from './first-plan.ts'

const printed = projectsInPrintedOrder(plan)
const orNull = <Value>(values: readonly Value[]) => fc.constantFrom<Value | null>(null, ...values)
const knownFilter: fc.Arbitrary<ProjectFilter> = fc.record({
  policy: orNull(plan.policies.map(({ code }) => code)),
  theme: orNull(annotations.themes.map(({ slug }) => slug)),
  year: orNull(plan.fiscalYears),
  department: orNull(departmentEntries(plan).map(({ name }) => name)),
})
const odd = fc.oneof(
  fc.string(),
  fc.constantFrom('2010.0', '02010', ' 2010', '1-1 ', 'NaN', 'null', ''),
  fc.constant(null),
)
const anyQuery = fc.dictionary(
  fc.oneof(fc.constantFrom(...filterKeys), fc.string()),
  fc.oneof(odd, fc.array(odd), fc.constant(undefined)),
)

it('a filter read from its own query is the same filter', () => {
  fc.assert(
    fc.property(knownFilter, (filter) => {
      expect(filterFromQuery(filterToQuery(filter), plan, annotations)).toEqual(filter)
    }),
  )
})

it('a filter survives the way through an address', () => {
  fc.assert(
    fc.property(knownFilter, (filter) => {
      const address = new URLSearchParams(new URLSearchParams(filterToQuery(filter)).toString())
      expect(filterFromQuery(Object.fromEntries(address), plan, annotations)).toEqual(filter)
    }),
  )
})

it('whatever a query holds, only what the plan knows narrows the list', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const filter = filterFromQuery(query, plan, annotations)
      if (filter.policy !== null) expect(plan.policies.map(({ code }) => code)).toContain(filter.policy)
      if (filter.theme !== null) expect(annotations.themes.map(({ slug }) => slug)).toContain(filter.theme)
      if (filter.year !== null) expect(plan.fiscalYears).toContain(filter.year)
      if (filter.department !== null)
        expect(departmentEntries(plan).map(({ name }) => name)).toContain(filter.department)
    }),
  )
})

it.each([
  { year: '2010.0' },
  { year: ' 2010' },
  { year: '2009' },
  { policy: '9-9' },
  { theme: '' },
  { department: '宇宙課' },
  { policy: null },
  { other: '1-1' },
])('%j narrows by nothing', (query) => {
  expect(filterFromQuery(query, plan, annotations)).toEqual(emptyFilter)
})

itOfFirstPlan('of a part given twice the first counts', () => {
  expect(filterFromQuery({ year: ['2011', '2012'] }, plan, annotations).year).toBe(2011)
})

it('a query holds nothing but what the reader filtered by', () => {
  fc.assert(
    fc.property(knownFilter, (filter) => {
      const set = filterKeys.filter((key) => filter[key] !== null)
      expect(Object.keys(filterToQuery(filter))).toEqual(set)
      expect(isFiltered(filter)).toBe(set.length > 0)
    }),
  )
})

it('a project is listed exactly where it fits every part of the filter', () => {
  fc.assert(
    fc.property(knownFilter, (filter) => {
      const fits = printed.filter(
        (project) =>
          [null, project.policy].includes(filter.policy) &&
          (filter.theme === null ||
            annotations.themes.some(
              ({ slug, projects }) => slug === filter.theme && projects.includes(project.number),
            )) &&
          (filter.year === null || recordedIn(project, filter.year)) &&
          [null, ...project.departments.map(({ text }) => text)].includes(filter.department),
      )
      expect(filterProjects(printed, filter, annotations)).toEqual(fits)
    }),
  )
})

it('narrowing further never brings a project back', () => {
  fc.assert(
    fc.property(knownFilter, fc.constantFrom(...filterKeys), (filter, key) => {
      const wider = filterProjects(printed, { ...filter, [key]: null }, annotations)
      for (const project of filterProjects(printed, filter, annotations)) expect(wider).toContain(project)
    }),
  )
})

itOfFirstPlan('what is told beside a choice is how many are listed once it is made', () => {
  fc.assert(
    fc.property(knownFilter, knownFilter, fc.constantFrom(...filterKeys), (filter, other, key) => {
      const chosen = { ...filter, [key]: other[key] }
      expect(countWith(printed, filter, { [key]: other[key] }, annotations)).toBe(
        filterProjects(printed, chosen, annotations).length,
      )
    }),
  )
  expect(countWith(printed, { ...emptyFilter, policy: '2-2' }, { policy: '1-1' }, annotations)).toBe(6)
})

it('no filter lists all projects in the order given', () => {
  expect(filterProjects(printed, emptyFilter, annotations)).toEqual(printed)
})
