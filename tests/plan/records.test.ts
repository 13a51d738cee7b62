import { expect, it } from 'vitest'
import {
  achievementCount,
  achievementsIn,
  countIn,
  countOf,
  homeYear,
  neighboursOf,
  projectsInPrintedOrder,
  projectsOf,
  recordedIn,
  recordsByYear,
} from '../../src/plan/records.ts'
import { achievements, plan, projectNumbers } from './committed-content.ts'
import { itOfFirstPlan } from './first-plan.ts'

const byYear = recordsByYear(plan.projects, plan.fiscalYears)
const idsOf = (records: readonly { achievement: { id: string } }[]) => records.map(({ achievement }) => achievement.id)

function project(number: number) {
  const found = plan.projects.find((candidate) => candidate.number === number)
  if (!found) throw new Error(`no project ${number}`)
  return found
}

itOfFirstPlan('the plan has 111 achievements, each counted once', () => {
  expect(achievementCount(plan)).toBe(111)
})

it('each achievement is shown in full in exactly one year, the first that it names itself', () => {
  const entries = byYear.flatMap((records) => idsOf(records.entries))
  expect(entries.toSorted()).toEqual(achievements.map(({ id }) => id).toSorted())
  for (const records of byYear) {
    for (const { achievement } of records.entries) expect(Math.min(...achievement.fiscalYears)).toBe(records.year)
  }
})

it('an achievement is shown or pointed to in every year it records, and in no other', () => {
  for (const { id, recordedYears } of achievements) {
    const years = byYear
      .filter(({ entries, crossReferences }) => [...idsOf(entries), ...idsOf(crossReferences)].includes(id))
      .map(({ year }) => year)
    expect(years, id).toEqual(recordedYears)
  }
})

it('no year tells and points to the same achievement', () => {
  for (const { entries, crossReferences } of byYear) {
    expect(idsOf(entries).filter((id) => idsOf(crossReferences).includes(id))).toEqual([])
  }
})

it('every year of the plan is there, also for projects that record nothing in it', () => {
  expect(recordsByYear([], plan.fiscalYears).map(({ year }) => year)).toEqual(plan.fiscalYears)
})

itOfFirstPlan('an achievement over several years counts in each of them', () => {
  const spanning = achievements.find(({ fiscalYears }) => fiscalYears.length > 2)
  const owner = plan.projects.find((candidate) => candidate.achievements.some(({ id }) => id === spanning?.id))
  if (!spanning || !owner) throw new Error('the plan has an achievement over several years')
  const alone = { ...owner, achievements: [spanning] }
  expect(plan.fiscalYears.map((year) => countIn(alone, year))).toEqual(
    plan.fiscalYears.map((year) => (spanning.recordedYears.includes(year) ? 1 : 0)),
  )
})

itOfFirstPlan('project 14 is recorded in 平成26年度, which only its details name', () => {
  expect(recordedIn(project(14), 2014)).toBe(true)
  expect(project(14).achievements.some(({ fiscalYears }) => fiscalYears.includes(2014))).toBe(false)
})

it('the count of a year is the number of achievements that its page lists', () => {
  for (const year of plan.fiscalYears) {
    expect(countOf(plan.projects, year)).toBe(achievementsIn(plan.projects, year).length)
    expect(plan.projects.map((one) => recordedIn(one, year))).toEqual(
      plan.projects.map((one) => achievementsIn([one], year).length > 0),
    )
  }
})

it('an achievement without a year is refused rather than lost', () => {
  const [first] = achievements
  if (!first) throw new Error('the plan has achievements')
  expect(() => homeYear({ ...first, fiscalYears: [] })).toThrow(first.id)
})

itOfFirstPlan('projects stand in the order of the document, 2 after 6', () => {
  const order = projectsInPrintedOrder(plan).map(({ number }) => number)
  expect(order.slice(0, 7)).toEqual([1, 3, 4, 5, 6, 2, 7])
  expect(order.toSorted((one, other) => one - other)).toEqual(plan.projects.map(({ number }) => number))
})

it('following next from the first project reads all of them in order, and previous leads back', () => {
  const order = projectsInPrintedOrder(plan).map(({ number }) => number)
  const forward: number[] = []
  for (let at = order[0]; at !== undefined; at = neighboursOf(plan, at).next?.number) forward.push(at)
  expect(forward).toEqual(order)
  const back: number[] = []
  for (let at = order.at(-1); at !== undefined; at = neighboursOf(plan, at).previous?.number) back.push(at)
  expect(back).toEqual(order.toReversed())
})

it('projects come in the order asked for, and a number without a project is refused', () => {
  const asked = projectNumbers.toReversed()
  expect(projectsOf(plan, asked).map(({ number }) => number)).toEqual(asked)
  const none = Math.max(...projectNumbers) + 1
  expect(() => projectsOf(plan, [...asked, none])).toThrow(String(none))
})
