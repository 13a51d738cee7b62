// @vitest-environment happy-dom
import { mount, RouterLinkStub } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { contentKey } from '../../../src/record/content/use-content.ts'
import UnknownItems from '../../../src/saved/list/UnknownItems.vue'
import { committedContent, withContent } from '../../record/content/with-content.ts'
import { unknownItemsText } from '../../../src/saved/list/saved-list-messages.ts'

const unknown = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `x${index}`, note: '' }))

const mountWith = (items: ReturnType<typeof unknown>, provide = withContent()) =>
  mount(UnknownItems, { props: { items }, global: { provide, stubs: { RouterLink: RouterLinkStub } } })

it('what an edition took away says so, and leads to what it was', () => {
  const correctedIds = [{ id: 'x1', change: 'removed', edition: '2027-03-01', name: '無くした記録' }] as const
  const annotations = { ...committedContent.annotations, correctedIds: [...correctedIds] }
  const page = mountWith(unknown(3), withContent({ [contentKey]: { ...committedContent, annotations } }))
  expect(page.findAll('dt').map((name) => name.text())).toEqual([
    'x0',
    '「無くした記録」2027年3月1日につくった版で外しました',
    'x2',
  ])
  expect(page.findAllComponents(RouterLinkStub).map((link) => link.props('to'))).toEqual([
    '/corrections/#edition-2027-03-01-x1',
  ])
})

it('what the plan does not know is listed as far as it can be read, and the rest counted', () => {
  const few = mountWith(unknown(3))
  expect(few.findAll('dt')).toHaveLength(3)
  expect(few.text()).not.toContain('ほかに')
  const many = mountWith(unknown(50_000))
  expect(many.findAll('dt')).toHaveLength(100)
  expect(many.text()).toContain(unknownItemsText.more(49_900))
})
