// @vitest-environment happy-dom
// @first-plan
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import type { CrossCheck } from '../../../src/plan/series.ts'
import CrossCheckNote from '../../../src/record/figures/CrossCheckNote.vue'
import { numbers } from '../../plan/committed-content.ts'

const shown = (check: CrossCheck) => mount(CrossCheckNote, { props: { check, series: numbers.series } }).text()
const isOurs = (check: CrossCheck) =>
  check.result !== 'names' && check.equations.some(({ equals }) => equals.kind === 'calculated')

it('a sum that only we computed says so', () => {
  const ours = numbers.crossChecks.filter(isOurs)
  expect(ours.map(({ id }) => id)).toContain('sessions')
  for (const check of ours) expect(shown(check), check.id).toContain('このアプリが計算した数')
})

it('a sum whose result stands in the text is not called ours', () => {
  for (const check of numbers.crossChecks.filter((other) => !isOurs(other)))
    expect(shown(check), check.id).not.toContain('計算した')
})
