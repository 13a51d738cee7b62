// @vitest-environment node
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { citableItems } from '../../src/plan/items.ts'
import { PlanSchema } from '../../src/plan/plan.ts'
import { committedAnnotations, committedPlan } from '../browser/committed-plan.ts'
import { grownAnnotations, grownPlan } from './grown-plan.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

const TIMES = 3
const size = committedPlan.projects.length
const grown = grownPlan(committedPlan, TIMES)
const numbers = grown.projects.map(({ number }) => number)

it('once is the plan itself', () => {
  expect(grownPlan(committedPlan, 1)).toEqual(committedPlan)
  expect(grownAnnotations(committedAnnotations, size, 1)).toEqual(committedAnnotations)
})

it('a grown plan has the form of a plan, and so many times its projects and lines', () => {
  expect(v.safeParse(PlanSchema, grown).success).toBe(true)
  expect(grown.projects).toHaveLength(size * TIMES)
  expect(citableItems(grown)).toHaveLength(citableItems(committedPlan).length * TIMES)
})

it('each project and line has a number, a title and an id of its own', () => {
  const titles = grown.projects.map(({ title }) => title)
  const ids = [...citableItems(grown), ...grown.projects.flatMap(({ departments }) => departments)].map(({ id }) => id)
  for (const names of [numbers.map(String), titles, ids]) expect(new Set(names).size).toBe(names.length)
})

itOfFirstPlan('each project stands in its policy once, and has its themes and its short title', () => {
  expect(grown.policies.flatMap(({ projects }) => projects).sort((one, other) => one - other)).toEqual(numbers)
  const annotations = grownAnnotations(committedAnnotations, size, TIMES)
  expect(annotations.shortTitles.map(({ project }) => project).sort((one, other) => one - other)).toEqual(numbers)
  for (const [index, { projects }] of annotations.themes.entries())
    expect(projects).toHaveLength((committedAnnotations.themes[index]?.projects.length ?? 0) * TIMES)
})
