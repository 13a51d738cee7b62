// @vitest-environment happy-dom
// @first-plan
import { mount } from '@vue/test-utils'
import { fullName } from '../../../src/plan/fiscal-year.ts'
import { expect, it } from 'vitest'
import DepartmentYears from '../../../src/browse/departments/DepartmentYears.vue'
import { departmentEntries } from '../../../src/plan/departments.ts'
import { countOf } from '../../../src/plan/records.ts'
import { plan } from '../../plan/committed-content.ts'
import { withContent } from '../../record/content/with-content.ts'
import { routerAt } from '../../ui/small-router.ts'

async function yearsOf(name: string) {
  const entry = departmentEntries(plan).find((candidate) => candidate.name === name)
  if (!entry) throw new Error(`no ${name}`)
  const router = await routerAt('/departments/')
  const shown = mount(DepartmentYears, { props: { entry }, global: { plugins: [router], provide: withContent() } })
  return { shown, entry }
}

it('each year is one link to the department’s records of it, named by department, year and number', async () => {
  const { shown, entry } = await yearsOf('情報政策課')
  const links = shown.findAll('a')
  expect(links.map((link) => link.get('.spoken').text())).toEqual(
    plan.fiscalYears.map((year) => `情報政策課 ${fullName(year)}の${countOf(entry.projects, year)}件`),
  )
  expect(links.map((link) => decodeURIComponent(link.attributes('href') ?? ''))).toEqual(
    plan.fiscalYears.map((year) => `/projects/?year=${year}&department=情報政策課&view=records`),
  )
})

it('a year without a record is no link and says so', async () => {
  const { shown, entry } = await yearsOf('こども関係各課')
  const without = plan.fiscalYears.filter((year) => countOf(entry.projects, year) === 0)
  expect(shown.findAll('a')).toHaveLength(plan.fiscalYears.length - without.length)
  for (const year of without) expect(shown.text()).toContain(`平成${year - 1988}年度は、この表になし`)
})
