import { expect, it } from 'vitest'
import { homeAddress, policiesAddress, policyAddress } from '../../../src/plan/addresses.ts'
import { pagesAbove } from '../../../src/shell/pages/page-above.ts'
import { plan } from '../../plan/committed-content.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

itOfFirstPlan('a project stands below its policy, also where its address was typed without the last slash', () => {
  const policy = plan.projects.find(({ number }) => number === 14)?.policy ?? ''
  const above = [homeAddress, policiesAddress, policyAddress(policy)]
  expect(pagesAbove(plan, '/projects/14/', policiesAddress)).toEqual(above)
  expect(pagesAbove(plan, '/projects/14', policiesAddress)).toEqual(above)
})

it.each(['/', '', '/no-such', '/no-such/page', '/a//b', '/%E0', '/projects/99', '/x.html', '//', '/projects//'])(
  'the pages above any path end at the home page: %s',
  (path) => {
    expect(pagesAbove(plan, path, homeAddress).slice(0, 1)).toEqual(path === '/' || path === '' ? [] : [homeAddress])
  },
)
