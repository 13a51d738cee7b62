import { describe, expect, it } from 'vitest'
import { idMarks } from '../../../data/importer/ids.ts'
import { annotations } from '../../plan/committed-content.ts'
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

describe('the plan', () => {
  it('has 6 policies, 24 projects, 17 department names, 34 overview items and 111 achievements', () => {
    const departments = realPlan.projects.flatMap((project) => project.departments.map(({ text }) => text))
    expect(realPlan.policies).toHaveLength(6)
    expect(realPlan.projects.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
    expect(new Set(departments).size).toBe(17)
    expect(realPlan.projects.flatMap(({ overview }) => overview)).toHaveLength(34)
    expect(realPlan.projects.flatMap(({ achievements }) => achievements)).toHaveLength(111)
    expect(realPlan.policies.map(({ phases }) => phases.length)).toEqual([0, 0, 11, 20, 7, 10])
  })

  it('keeps the projects of a policy as printed', () => {
    expect(realPlan.policies[0]?.projects).toEqual([1, 3, 4, 5, 6, 2])
  })

  it('marks the departments that stand for several', () => {
    const collective = realPlan.projects.flatMap(({ departments }) =>
      departments.filter(({ kind }) => kind === 'collective').map(({ text }) => text),
    )
    expect(new Set(collective)).toEqual(
      new Set(['区役所区民課', '各窓口担当課', 'こども関係各課', '見守り支援担当各課']),
    )
  })

  it('dates every achievement, three of them without a tag', () => {
    const achievements = realPlan.projects.flatMap((project) => project.achievements)
    const untagged = achievements.filter(({ yearsFrom }) => yearsFrom !== 'tag')
    expect(untagged.map(({ id, yearsFrom, recordedYears }) => [id, yearsFrom, recordedYears])).toEqual([
      ['p12-a1', 'details', [2010, 2011, 2012, 2013, 2014]],
      ['p12-a2', 'details', [2012, 2013, 2014]],
      ['p14-a2', 'text', [2011, 2012, 2013, 2014]],
    ])
    expect(achievements.every(({ fiscalYears }) => fiscalYears.length > 0)).toBe(true)
  })
})
