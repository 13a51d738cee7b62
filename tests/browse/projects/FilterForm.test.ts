// @vitest-environment happy-dom
// @first-plan
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import FilterForm from '../../../src/browse/projects/FilterForm.vue'
import { departmentEntries } from '../../../src/plan/departments.ts'
import { countWith, emptyFilter, type ProjectFilter } from '../../../src/plan/project-filter.ts'
import { projectsInPrintedOrder } from '../../../src/plan/records.ts'
import { plan, annotations } from '../../plan/committed-content.ts'
import { withContent } from '../../record/content/with-content.ts'

const departments = departmentEntries(plan).map(({ name }) => name)

const printed = projectsInPrintedOrder(plan)

function mountForm(filter: Partial<ProjectFilter> = {}, ready = true) {
  const wrapper = mount(FilterForm, {
    props: {
      filter: { ...emptyFilter, ...filter },
      count: (choice: Partial<ProjectFilter>) => countWith(printed, { ...emptyFilter, ...filter }, choice, annotations),
      ready,
    },
    global: { provide: withContent() },
  })
  const field = (label: string) => {
    const id = wrapper
      .findAll('label')
      .find((candidate) => candidate.text() === label)
      ?.attributes('for')
    return wrapper.get<HTMLSelectElement>(`select[id="${id}"]`)
  }
  return { wrapper, field }
}

it.each([
  ['分野', '1-2', { policy: '1-2' }],
  ['テーマ', 'disaster', { theme: 'disaster' }],
  ['記録がある年度', '2012', { year: 2012 }],
  ['担当の部署', departments[3] ?? '', { department: departments[3] }],
])('a choice of %s tells that part and no other', async (label, value, change) => {
  const { wrapper, field } = mountForm()
  await field(label).setValue(value)
  expect(wrapper.emitted('filter')).toEqual([[change]])
})

it.each([
  ['分野', 'policy'],
  ['テーマ', 'theme'],
  ['記録がある年度', 'year'],
  ['担当の部署', 'department'],
])('choosing none for %s tells null, not an empty word', async (label, key) => {
  const { wrapper, field } = mountForm({
    policy: '1-1',
    theme: 'disaster',
    year: 2011,
    department: departments[0] ?? null,
  })
  await field(label).setValue('')
  expect(wrapper.emitted('filter')).toEqual([[{ [key]: null }]])
})

it('it shows the filter that it is given, also when the filter changes from outside', async () => {
  const { wrapper, field } = mountForm({ year: 2011, policy: '2-1' })
  const shown = () => wrapper.findAll('select').map(({ element }) => element.value)
  expect(shown()).toEqual(['2-1', '', '2011', ''])
  await wrapper.setProps({ filter: { ...emptyFilter, theme: 'accessibility' } })
  expect(shown()).toEqual(['', 'accessibility', '', ''])
  expect(field('テーマ').element.selectedOptions[0]?.textContent).not.toBe('accessibility')
})

it('everything that can filter the list can be chosen', () => {
  const { field } = mountForm()
  const values = (label: string) => [...field(label).element.options].map(({ value }) => value)
  expect(values('分野')).toEqual(['', ...plan.policies.map(({ code }) => code)])
  expect(values('テーマ')).toEqual(['', ...annotations.themes.map(({ slug }) => slug)])
  expect(values('記録がある年度')).toEqual(['', ...plan.fiscalYears.map(String)])
  expect(values('担当の部署')).toEqual(['', ...departments])
})

it('each choice says how many it leads to beside the others, and what leads to none cannot be chosen', () => {
  const { field } = mountForm({ policy: '2-2' })
  const options = [...field('テーマ').element.options].slice(1)
  expect(options.map((option) => option.text.trim())).toEqual(
    annotations.themes.map(
      ({ title, slug }) =>
        `${title}（${countWith(printed, { ...emptyFilter, policy: '2-2' }, { theme: slug }, annotations)}）`,
    ),
  )
  expect(options.some(({ disabled }) => disabled)).toBe(true)
  for (const option of options) expect(option.disabled, option.text).toBe(option.text.includes('（0）'))
  // A filter can be changed, so its own options are counted without it.
  expect([...field('分野').element.options].some(({ disabled }) => disabled)).toBe(false)
})

it('a choice that an address made stays chosen although it leads to none', () => {
  const { field } = mountForm({ policy: '3-1', theme: 'disaster' })
  expect(field('テーマ').element.selectedOptions[0]?.text.trim()).toBe('災害のとき（0）')
  expect(field('テーマ').element.selectedOptions[0]?.disabled).toBe(false)
})

it('a choice too long for its field stands below it whole', async () => {
  const { wrapper } = mountForm({ policy: '1-2' })
  expect(wrapper.text()).toContain('1-2 行政の透明性拡大と市民ニーズに対応した情報提供の充実')
  expect(wrapper.findAll('p').map((line) => line.text())).toEqual([
    '1-2 行政の透明性拡大と市民ニーズに対応した情報提供の充実',
  ])
  await wrapper.setProps({ filter: { ...emptyFilter, theme: 'disaster' } })
  expect(wrapper.find('p').exists()).toBe(false)
})

it('clearing tells to clear and leaves the fields to what follows', async () => {
  const { wrapper } = mountForm({ year: 2011 })
  await wrapper.get('form').trigger('reset')
  expect(wrapper.emitted('clear')).toHaveLength(1)
  expect(wrapper.emitted('filter')).toBeUndefined()
})

it('before the app is ready nothing can be chosen that nobody would hear', () => {
  expect(mountForm({}, false).wrapper.get('fieldset').element.disabled).toBe(true)
  expect(mountForm().wrapper.get('fieldset').element.disabled).toBe(false)
})
