// @vitest-environment happy-dom
// @first-plan
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ChosenFilters from '../../../src/browse/projects/ChosenFilters.vue'
import { emptyFilter } from '../../../src/plan/project-filter.ts'
import { withContent } from '../../record/content/with-content.ts'

function chosen(filter: Partial<typeof emptyFilter>) {
  const shown = mount(ChosenFilters, {
    props: { filter: { ...emptyFilter, ...filter } },
    global: { provide: withContent() },
  })
  const press = (name: string) =>
    shown.findAll('button').find((button) => (button.attributes('aria-label') ?? button.text()) === name)
  return { shown, press }
}

it('each condition is named in words and removes itself only', async () => {
  const { shown, press } = chosen({ theme: 'disaster', year: 2012 })
  await press('「災害のとき」を外す')?.trigger('click')
  await press('「平成24年度（2012年度）」を外す')?.trigger('click')
  expect(shown.emitted('filter')).toEqual([[{ theme: null }], [{ year: null }]])
})

it('several can be removed at once, a single one needs no second button', async () => {
  const { shown, press } = chosen({ department: '情報政策課', policy: '1-1' })
  await press('条件をすべて外す')?.trigger('click')
  expect(shown.emitted('clear')).toHaveLength(1)
  expect(chosen({ policy: '1-1' }).shown.findAll('button')).toHaveLength(1)
})
