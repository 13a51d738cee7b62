import { expect, it } from 'vitest'
import glossaryData from '../../data/glossary.json'
import { termMarksOf } from '../../src/plan/term-marks.ts'
import { citableItems } from '../../src/plan/items.ts'
import { plan, projectNumbers, annotations } from './committed-content.ts'
import { itOfFirstPlan } from './first-plan.ts'

const items = citableItems(plan)
const spellings = new Map(glossaryData.terms.map(({ id, term, variants }) => [id, [term, ...variants]]))

/** The term marks on a project's page, with the marked words. */
const marksOn = (number: number) =>
  items
    .filter(({ project }) => project.number === number)
    .flatMap(({ id, text }) =>
      (annotations.termMarks[id] ?? []).map(([at, length, term]) => ({ term, words: text.slice(at, at + length) })),
    )

it.each(projectNumbers)(
  'on the page of project %i no term is marked twice, and each mark stands on its term',
  (number) => {
    const marks = marksOn(number)
    const marked = marks.map(({ term }) => term)
    expect(marked.filter((term, index) => marked.indexOf(term) !== index)).toEqual([])
    for (const { term, words } of marks) expect(spellings.get(term), `${term}: ${words}`).toContain(words)
  },
)

itOfFirstPlan('no mark stands inside the name of a department', () => {
  const departments = plan.projects.flatMap((project) => project.departments.map(({ text }) => text))
  expect(items.filter(({ text }) => departments.some((name) => text.includes(name))).length).toBeGreaterThan(0)
  for (const { id, text } of items)
    for (const name of departments) {
      const start = text.indexOf(name)
      if (start < 0) continue
      const inside = (annotations.termMarks[id] ?? []).filter(([at]) => start <= at && at < start + name.length)
      expect(inside, `${id}: ${name}`).toEqual([])
    }
})

itOfFirstPlan('every mark stands in an item of a project', () => {
  const known = new Set(items.map(({ id }) => id))
  expect(Object.keys(annotations.termMarks).length).toBeGreaterThan(24)
  expect(Object.keys(annotations.termMarks).filter((id) => !known.has(id))).toEqual([])
})

it('the first in the order of the page is marked, and where two terms begin at one place the longer', () => {
  const [project] = plan.projects
  if (!project) throw new Error('the plan has no project')
  const [first] = project.achievements
  if (!first) throw new Error('the project has no achievement')
  const term = (id: string, spelling: string) => ({
    ...{ id, term: spelling, reading: 'よみ', explanation: '説明。' },
    variants: [],
    projects: [1],
  })
  const small = {
    ...project,
    overview: [],
    achievements: [
      { ...first, id: 'late', text: '電子申請と電子', fiscalYears: [2014], details: [] },
      { ...first, id: 'early', text: '電子申請システムの電子', fiscalYears: [2011], details: [] },
    ],
  }
  const marks = termMarksOf(small, [term('short', '電子'), term('long', '電子申請')], [])
  expect(Object.fromEntries(marks)).toEqual({
    early: [
      [0, 4, 'long'],
      [9, 2, 'short'],
    ],
  })
})
