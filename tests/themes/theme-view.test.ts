import { expect, it } from 'vitest'
import { asksForYears } from '../../src/themes/theme-view.ts'

it.each([
  ['?view=years', { query: { view: 'years' }, hash: '' }, true],
  ['#year-2012', { query: {}, hash: '#year-2012' }, true],
  ['#achievements, once the heading of the list by year', { query: {}, hash: '#achievements' }, true],
  ['a plain address', { query: {}, hash: '' }, false],
  ['the anchor of a record', { query: {}, hash: '#p2-a9' }, false],
  ['another arrangement', { query: { view: 'else' }, hash: '' }, false],
])('%s', (_, address, years) => {
  expect(asksForYears(address)).toBe(years)
})
