// @first-plan
import { expect, it } from 'vitest'
import { countOf } from '../../../src/plan/records.ts'
import { namedRecords } from '../../../src/search/engine/named-records.ts'
import { plan, annotations } from '../../plan/committed-content.ts'
import { search } from './committed-search.ts'

const named = namedRecords(plan, annotations)
const titles = (words: string) => named(search(words)).map(({ title }) => title)

it.each([
  ['情報政策課 2012', ['情報政策課 平成24年度']],
  ['情報政策課 H24', ['情報政策課 平成24年度']],
  ['情報政策課', ['情報政策課']],
  ['災害 平成25年度', ['災害のとき 平成25年度']],
  ['災害', []],
  ['情報 平成24年度', ['市の情報と市民の声 平成24年度']],
  ['情報政策課 1999年', ['情報政策課']],
  ['住民票', []],
])('%s names the records of %j', (words, expected) => {
  expect(titles(words)).toEqual(expected)
})

it('what is said of a theme in a year includes what does not say its word', () => {
  const [records] = named(search('災害 平成25年度'))
  const theme = annotations.themes.find(({ slug }) => slug === 'disaster')
  const projects = plan.projects.filter(({ number }) => theme?.projects.includes(number))
  expect(records?.count).toBe(countOf(projects, 2013))
  expect(records?.address).toBe('/projects/?theme=disaster&year=2013&view=records')
  // 災害 itself is in fewer of them: twitter's record does not say it.
  const saying = search('災害 平成25年度').found.filter(({ document }) => document.achievement !== null)
  expect(records?.count).toBeGreaterThan(saying.length)
})
