// @first-plan
import { describe, expect, it } from 'vitest'
import { idMarks } from '../../../data/importer/ids.ts'
import { annotations } from '../../plan/committed-content.ts'
import expected from '../expected.json'
import { dataFile, placedTexts, realPlan } from './real-text.ts'

const committed = JSON.parse(dataFile('ids.json')) as Record<string, string>

/**
 * Ids are used in addresses and in readers' lists, so they never change their meaning. data/ids.json holds each id with
 * the first ten digits of its text's SHA-256. A new id is appended there by `npm run ids`, which a person reviews.
 * Existing lines are not changed. A correction changes the words of an id, never what it is about: the page of
 * corrections shows both, and the import refuses an id that would name another sentence.
 */
describe('ids', () => {
  const now = idMarks(realPlan)
  const corrected = new Set(annotations.correctedIds.map(({ id }) => id))

  it('keep their meaning', () => {
    const kept = Object.entries(committed).filter(([id]) => !corrected.has(id))
    for (const [id, mark] of kept) expect(`${id} ${now[id]}`).toBe(`${id} ${mark}`)
  })

  it('are all in data/ids.json', () => {
    const missing = Object.entries(now).filter(([id]) => !(id in committed))
    expect(missing.map(([id, mark]) => `"${id}": "${mark}",`)).toEqual([])
  })

  it('are unique', () => {
    const ids = placedTexts(realPlan).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

/** The facts of this plan, as somebody has counted them in the document: tests/data/expected.json. */
describe('the plan', () => {
  const { projects, policies } = realPlan

  it('has the policies, projects, departments, overview items, achievements and steps that the document has', () => {
    const departments = projects.flatMap((project) => project.departments.map(({ text }) => text))
    expect(policies).toHaveLength(expected.policies)
    expect(projects.map(({ number }) => number)).toEqual(
      Array.from({ length: expected.projects }, (_, index) => index + 1),
    )
    expect(new Set(departments).size).toBe(expected.departments)
    expect(projects.flatMap(({ overview }) => overview)).toHaveLength(expected.overviewItems)
    expect(projects.flatMap(({ achievements }) => achievements)).toHaveLength(expected.achievements)
    expect(policies.map(({ phases }) => phases.length)).toEqual(expected.phases)
  })

  it('keeps the projects of a policy as printed', () => {
    expect(policies[0]?.projects).toEqual(expected.firstPolicy)
  })

  it('marks the departments that stand for several', () => {
    const collective = projects.flatMap(({ departments }) =>
      departments.filter(({ kind }) => kind === 'collective').map(({ text }) => text),
    )
    expect(new Set(collective)).toEqual(new Set(expected.collective))
  })

  it('dates every achievement, and says which have no tag', () => {
    const achievements = projects.flatMap((project) => project.achievements)
    const untagged = achievements.filter(({ yearsFrom }) => yearsFrom !== 'tag')
    expect(untagged.map(({ id, yearsFrom, recordedYears }) => [id, yearsFrom, recordedYears])).toEqual(
      expected.untagged,
    )
    expect(achievements.every(({ fiscalYears }) => fiscalYears.length > 0)).toBe(true)
  })
})
