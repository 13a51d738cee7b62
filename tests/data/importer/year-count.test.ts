import { expect, it } from 'vitest'
import { faultText } from '../../../data/importer/faults.ts'
import { yearCountFaults } from '../../../data/importer/year-count.ts'
import { madeUpContent } from '../../made-up/made-up-plan.ts'

const faultsFor = (first: number, count: number) => yearCountFaults(madeUpContent(first, count).plan).map(faultText)

it.each([3, 4, 5, 6, 7, 8])('a plan of %i years is taken', (count) => {
  expect(faultsFor(2020, count)).toEqual([])
})

it('of a shorter or longer one the import says what to do, with its own years', () => {
  expect(faultsFor(2020, 2)).toHaveLength(1)
  expect(faultsFor(2020, 9)[0]).toMatch(/令和2～10年度の9年度の表です。.*3年度から8年度まで.*分けて/u)
})
