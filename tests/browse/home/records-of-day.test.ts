// @vitest-environment node
// @first-plan
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayInJapan, recordsOfDay } from '../../../src/browse/home/records-of-day.ts'
import { plan } from '../../plan/committed-content.ts'

const all = new Set(plan.projects.map(({ number }) => number))
const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map(dayInJapan)

it('on any day each year shows one record that is of that year alone, whole, with nothing under it', () => {
  fc.assert(
    fc.property(days, fc.nat(1000), (day, turn) => {
      const records = recordsOfDay(plan, all, day, turn)
      expect(records.map(({ year }) => year)).toEqual(plan.fiscalYears)
      for (const { year, achievement } of records) {
        expect(achievement.recordedYears).toEqual([year])
        expect(achievement.details).toEqual([])
        // Two lines of 20 letters beside a floret: with five of them the notice is in the first screen of 390 × 844.
        expect(achievement.text.length).toBeLessThanOrEqual(40)
      }
    }),
  )
})

it('is the same for everyone on one day, and another on most others', () => {
  const idsOf = (day: string, turn = 0) => recordsOfDay(plan, all, day, turn).map(({ achievement }) => achievement.id)
  expect(idsOf('2026-11-28')).toEqual(idsOf('2026-11-28'))
  const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => idsOf(`2026-11-${day}`).join())
  expect(new Set(week).size).toBe(7)
})

it('the next choice changes every year that has more than one', () => {
  const [first, next] = [0, 1].map((turn) => recordsOfDay(plan, all, '2026-11-28', turn))
  first?.forEach(({ achievement }, index) => expect(next?.[index]?.achievement.id).not.toBe(achievement.id))
})

it('prefers the projects that it is given, and goes beyond them only in a year where they have none', () => {
  const records = recordsOfDay(plan, new Set([17]), '2026-11-28', 0)
  const fromTheShow = records.filter(({ achievement }) => achievement.id.startsWith('p17-'))
  expect(records).toHaveLength(5)
  expect(fromTheShow.map(({ year }) => year)).toEqual([2010, 2012, 2013, 2014])
  expect(recordsOfDay(plan, new Set([18]), '2026-11-28', 0)).toHaveLength(5)
})

it('shows a record of several years once, where a year has no record of its own, and leaves out a year without any', () => {
  const small = { ...plan, projects: plan.projects.filter(({ number }) => number === 18) }
  const records = recordsOfDay(small, all, '2026-11-28', 0)
  expect(records.map(({ year, achievement }) => [year, achievement.recordedYears])).toEqual([
    [2011, [2011, 2012]],
    [2013, [2013]],
  ])
})

it('the day changes at midnight in Japan', () => {
  expect(dayInJapan(new Date('2026-11-28T14:59:59Z'))).toBe('2026-11-28')
  expect(dayInJapan(new Date('2026-11-28T15:00:00Z'))).toBe('2026-11-29')
})
