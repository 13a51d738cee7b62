// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { lookOf } from '../../../src/numbers/charts/chart-look.ts'
import { plan } from '../../plan/committed-content.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

afterEach(() => {
  delete document.documentElement.dataset['yearFirst']
})

it.each([
  [undefined, false],
  ['era', false],
  ['western', true],
])('a chart has the notation that the reader has chosen for the page: %s', (chosen, western) => {
  if (chosen !== undefined) document.documentElement.dataset['yearFirst'] = chosen
  expect(lookOf(document.createElement('div'), plan.fiscalYears).westernFirst).toBe(western)
})

itOfFirstPlan('a chart has the tint of each year from the page’s own colours', () => {
  const stage = document.createElement('div')
  for (const [index] of plan.fiscalYears.entries()) stage.style.setProperty(`--year-${index + 1}`, `tint ${index + 1}`)
  document.body.append(stage)
  expect(lookOf(stage, plan.fiscalYears).tints.get(2012)).toBe('tint 3')
})
