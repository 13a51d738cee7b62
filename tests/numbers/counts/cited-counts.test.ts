// @vitest-environment happy-dom
import { mount, RouterLinkStub } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import CountsBlock from '../../../src/numbers/counts/CountsBlock.vue'
import { citedCounts } from '../../../src/numbers/counts/cited-counts.ts'
import { achievements, annotations, plan } from '../../plan/committed-content.ts'
import { isFirstPlan, itOfFirstPlan } from '../../plan/first-plan.ts'
import { withContent } from '../../record/content/with-content.ts'

itOfFirstPlan('counts are cited with every value', () => {
  expect(citedCounts(plan, [2010]).values.join('。')).toBe(
    '分野1-1 平成22年度 3件。分野1-2 平成22年度 2件。分野2-1 平成22年度 4件。分野2-2 平成22年度 3件。分野3-2 平成22年度 1件',
  )
})

it('none of them is lost or counted twice, and they are cited with the page on which they are read', () => {
  const [first = 0] = plan.fiscalYears
  expect(citedCounts(plan, [first]).at).toBe(`/years/${first}/`)
  const all = citedCounts(plan, plan.fiscalYears)
  expect(all.at).toBe('/achievements/')
  const numbers = [...all.values.join().matchAll(/ (\d+)件/g)].map(([, count]) => Number(count))
  const recorded = plan.fiscalYears.map(
    (year) => achievements.filter(({ recordedYears }) => recordedYears.includes(year)).length,
  )
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(recorded.reduce((sum, count) => sum + count, 0))
  if (isFirstPlan) expect(recorded).toEqual([13, 36, 39, 31, 33])
})

it('the chart of counts hands out its citation, which claims no line', async () => {
  const [first = 0] = plan.fiscalYears
  const page = mount(CountsBlock, {
    props: { years: [first], file: 'x.csv' },
    global: { provide: withContent({}), stubs: { RouterLink: RouterLinkStub } },
    attachTo: document.body,
  })
  await vi.waitFor(() => expect(page.find('button').exists()).toBe(true))
  expect(page.get('button').text()).toContain('この数を引用')
  await page.get('button').trigger('click')
  await vi.waitFor(() => expect(page.find('textarea').exists()).toBe(true), 10_000)
  const cited = page.get('textarea').element.value
  expect(cited).toContain(`/years/${first}/?edition=${annotations.edition.date}`)
  expect(cited).not.toContain('行目')
  expect(page.text()).not.toContain('はじめのかっこ')
})
