// @first-plan
import { expect, it } from 'vitest'
import glossary from '../../data/glossary.json'
import { guessedProjects } from '../../src/plan/guessed-projects.ts'
import { phasesOfProject } from '../../src/plan/phases.ts'
import { annotations, plan } from '../plan/committed-content.ts'

it('where a word stands only in a cell that we gave to a project, that is a guess and said so', () => {
  const guessed = glossary.terms.flatMap((term) =>
    guessedProjects(term, plan).map((number) => ({ term, number, of: `${term.term} ${number}` })),
  )
  expect(guessed.map(({ of }) => of)).toContain('デジタルサイネージ 17')
  for (const { term, number, of } of guessed) {
    const cells = phasesOfProject(plan, annotations, number).map(({ phase }) => phase.label)
    expect(
      cells.some((label) => [term.term, ...term.variants].some((word) => label.includes(word))),
      of,
    ).toBe(true)
  }
})

it('what a project’s own words have is no guess', () => {
  const signage = glossary.terms.find(({ term }) => term === 'デジタルサイネージ')
  expect(signage && guessedProjects(signage, plan)).toEqual([17])
  expect(signage?.projects).toEqual([13, 17])
})
