import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { YEAR_COUNT } from '../../src/plan/year-count.ts'
import { yearsStyle, yearsStylePlugin } from '../../src/build/years-style.ts'
import { plan } from '../plan/committed-content.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

const COUNTS = Array.from({ length: YEAR_COUNT.max - YEAR_COUNT.min + 1 }, (_, index) => YEAR_COUNT.min + index)
const classes = readFileSync('src/ui/styles/classes.css', 'utf8')

// The build gives another plan its own, so that nobody need write it.
itOfFirstPlan('the committed style is that of the committed plan', () => {
  expect(readFileSync('src/ui/styles/years.css', 'utf8')).toBe(yearsStyle(plan.fiscalYears.length))
})

it.each(COUNTS)('a plan of %i years has a column and a tint for each, and its path ends with the last', (count) => {
  const style = yearsStyle(count)
  expect(style).toContain(`--years: ${count};`)
  const tints = [...(/--tints: (.*);/.exec(style)?.[1] ?? '').matchAll(/--year-(\d)/g)].map(([, year]) => Number(year))
  expect(tints).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  expect(style).toContain(`.year-${count} {\n  --year-after: var(--year-${count});`)
  for (const year of tints) expect(classes).toContain(`.year-${year} {\n  --year: var(--year-${year});`)
})

it('another plan’s style takes the place of the committed one', () => {
  const { transform } = yearsStylePlugin(7)
  if (typeof transform !== 'function') throw new Error('no transform')
  const index = readFileSync('src/ui/styles/index.css', 'utf8')
  const given: unknown = Reflect.apply(transform, {}, [index, '/app/src/ui/styles/index.css'])
  expect(given).toContain('--years: 7;')
  expect(given).not.toContain('years.css')
})
