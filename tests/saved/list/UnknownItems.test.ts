// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import UnknownItems from '../../../src/saved/list/UnknownItems.vue'
import { unknownItemsText } from '../../../src/saved/list/saved-list-messages.ts'

const unknown = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `x${index}`, note: '' }))

it('what the plan does not know is listed as far as it can be read, and the rest counted', () => {
  const few = mount(UnknownItems, { props: { items: unknown(3) } })
  expect(few.findAll('dt')).toHaveLength(3)
  expect(few.text()).not.toContain('ほかに')
  const many = mount(UnknownItems, { props: { items: unknown(50_000) } })
  expect(many.findAll('dt')).toHaveLength(100)
  expect(many.text()).toContain(unknownItemsText.more(49_900))
})
