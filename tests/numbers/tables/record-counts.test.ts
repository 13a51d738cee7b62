// @first-plan
import { describe, expect, it } from 'vitest'
import { numbersText } from '../../../src/numbers/messages.ts'
import { countsByYear } from '../../../src/plan/records.ts'
import { countsByPolicy, largestCount, policiesWithMostRecords } from '../../../src/numbers/tables/record-counts.ts'
import { chartTables } from '../../../src/build/chart-tables.ts'
import { recordCountsTable, yearCountsFile } from '../../../src/numbers/tables/csv-files.ts'
import { numbers, plan } from '../../plan/committed-content.ts'

describe('the records of one fiscal year, counted', () => {
  it('are the same as in the table of all years', () => {
    for (const [index, year] of plan.fiscalYears.entries())
      expect(countsByPolicy(plan, [year]).map(({ counts }) => counts)).toEqual(
        countsByPolicy(plan).map(({ counts }) => counts.slice(index, index + 1)),
      )
  })

  it('add up to the year’s number', () => {
    for (const { year, count } of countsByYear(plan.projects, plan.fiscalYears)) {
      const ofPolicies = countsByPolicy(plan, [year]).flatMap(({ counts }) => counts.map((entry) => entry.count))
      expect(ofPolicies.reduce((sum, one) => sum + one, 0)).toBe(count)
    }
  })

  it('name the policy with the most, and all of them where they share the place', () => {
    const most = plan.fiscalYears.map((year) => {
      const { policies, count } = policiesWithMostRecords(plan, year)
      return [year, policies.map(({ code }) => code), count]
    })
    expect(most).toEqual([
      [2010, ['2-1'], 4],
      [2011, ['1-1', '1-2'], 10],
      [2012, ['1-1'], 11],
      [2013, ['1-1'], 12],
      [2014, ['1-1'], 12],
    ])
    expect(numbersText.yearCountsMessage(2011, ['1-1', '1-2'], 10).join('')).toBe(
      '平成23年度の件数は、分野1-1と分野1-2が10件でいちばん多い',
    )
  })

  it('are drawn on the scale of the largest in any year', () => {
    expect(largestCount(plan)).toBe(12)
  })

  it('have a file for each year, with a line for each policy', () => {
    const files = new Map(chartTables(plan, numbers).map(({ file, text }) => [file, text]))
    for (const year of plan.fiscalYears) expect(files.get(yearCountsFile(year))).toBe(recordCountsTable(plan, [year]))
    expect(files.get('records-by-policy-2010.csv')?.trimEnd().split('\r\n').slice(1)).toEqual([
      '141500,1-1,counted,2010,3,件',
      '141500,1-2,counted,2010,2,件',
      '141500,2-1,counted,2010,4,件',
      '141500,2-2,counted,2010,3,件',
      '141500,3-1,counted,2010,0,件',
      '141500,3-2,counted,2010,1,件',
    ])
  })
})
