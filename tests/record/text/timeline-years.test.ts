// @first-plan
import { expect, it } from 'vitest'
import { recordsListed } from '../../../src/plan/project-list.ts'
import { timelineYears } from '../../../src/record/text/timeline-years.ts'
import { plan } from '../../plan/committed-content.ts'

function linesListed(year: number, id: string) {
  const [only] = timelineYears(recordsListed(plan.projects, year, plan.fiscalYears), true)
  return only?.entries.find(({ achievement }) => achievement.id === id)?.lines?.lines.map(({ text }) => text)
}

it('a list of one year tells what began earlier with its lines of that year and those without a year', () => {
  expect(linesListed(2012, 'p1-a1')).toEqual(['（参考：平成26年度末62手続き）'])
  expect(linesListed(2014, 'p14-a2')).toEqual(['○機能及びコンテンツ拡充', '○その他'])
})
