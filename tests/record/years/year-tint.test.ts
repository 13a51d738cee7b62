// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import YearDots from '../../../src/record/years/YearDots.vue'
import { plan } from '../../plan/committed-content.ts'
import { withContent } from '../content/with-content.ts'

const [first = 0, , third = 0] = plan.fiscalYears
const dots = (years: readonly number[], recorded?: readonly number[]) =>
  mount(YearDots, {
    props: { years, ...(recorded ? { recorded } : {}) },
    global: { provide: withContent(), config: { warnHandler: () => {} } },
  }).findAll('.floret')

it('a year has its tint wherever in a row it stands', () => {
  expect(dots([third, first]).map((dot) => dot.classes()[1])).toEqual(['year-3', 'year-1'])
})

it('a year in which nothing is recorded is an open dot, and only such a year', () => {
  expect(dots(plan.fiscalYears, [third]).map((dot) => dot.classes('floret--open'))).toEqual(
    plan.fiscalYears.map((year) => year !== third),
  )
})

it('a year outside the plan has no tint, and is refused rather than given another’s', () => {
  expect(() => dots([first - 1])).toThrow(RangeError)
})
