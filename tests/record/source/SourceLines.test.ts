// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextTick, shallowRef } from 'vue'
import { contentKey } from '../../../src/record/content/use-content.ts'
import { itemActionKey } from '../../../src/record/source/item-actions.ts'
import SourceLines from '../../../src/record/source/SourceLines.vue'
import type { SourceSpan } from '../../../src/plan/plan.ts'
import { spanWithDetails } from '../../../src/plan/source-lines.ts'
import { achievements, lines } from '../../plan/committed-content.ts'
import { committedContent, withContent } from '../content/with-content.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

function mountLines(span: SourceSpan, of: readonly string[] = lines, slots = {}) {
  const provide = withContent({ [contentKey]: { ...committedContent, lines: of } })
  return mount(SourceLines, { props: { span, describedBy: 'sentence' }, slots, global: { provide } })
}

/** The lines as shown, with all their spaces. */
function shownLines(span: SourceSpan, of?: readonly string[]) {
  return mountLines(span, of)
    .findAll('.raw-lines__text')
    .map(({ element }) => element.textContent)
}

itOfFirstPlan('every achievement shows its own lines byte for byte, indentation included', () => {
  const shown = achievements.flatMap((achievement) => {
    const span = spanWithDetails(achievement)
    const own = shownLines(span)
    expect(own, achievement.id).toEqual(lines.slice(span.from - 1, span.to))
    return own
  })
  expect(shown.some((line) => /^[ 　]+\S/.test(line))).toBe(true)
})

it('lines are text, whatever stands in them', () => {
  const line = fc
    .array(fc.constantFrom('　', ' ', '\t', '<b>', '&amp;', '・', '{{ 1 }}', 'あ'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (made) => {
      expect(shownLines({ from: 1, to: made.length }, made)).toEqual(made)
    }),
    { numRuns: 40 },
  )
})

it('each line stands beside its number in the file', () => {
  const numbers = mountLines({ from: 17, to: 19 }).findAll('.raw-lines__number')
  expect(numbers.map((number) => number.text())).toEqual(['17行目', '18行目', '19行目'])
})

it('closed it names the lines it holds, shortly, and its sentence describes it', () => {
  const wrapper = mountLines({ from: 17, to: 18 })
  expect(wrapper.find('details').element.open).toBe(false)
  expect(wrapper.find('summary').text()).toBe('原文 17～18行目')
  expect(wrapper.find('summary').attributes('aria-describedby')).toBe('sentence')
})

it('what else can be done with the item is inside, and nothing empty stands there otherwise', () => {
  expect(mountLines({ from: 1, to: 1 }, lines, { default: '<a href="#p1-a1">x</a>' }).find('details a').exists()).toBe(
    true,
  )
  expect(mountLines({ from: 1, to: 1 }).find('.source-fold > .link-row').exists()).toBe(false)
})

const Action = { props: ['item'], template: '<button>{{ item }}</button>' }

function mountWithAction(item?: string) {
  const action = shallowRef<typeof Action | null>(null)
  const wrapper = mount(SourceLines, {
    props: { span: { from: 1, to: 1 }, describedBy: 'sentence', ...(item === undefined ? {} : { item }) },
    global: { provide: withContent({ [itemActionKey]: action }) },
  })
  return { wrapper, action }
}

it('what a reader can do with the item stands beside the lines as soon as it is loaded, without opening them', async () => {
  const { wrapper, action } = mountWithAction('p1-a1')
  await nextTick()
  expect(wrapper.find('button').exists()).toBe(false)
  action.value = Action
  await nextTick()
  expect(wrapper.get('button').text()).toBe('p1-a1')
  expect(wrapper.find('details button').exists()).toBe(false)
})

it('beside lines of no item there is nothing to do', async () => {
  const { wrapper, action } = mountWithAction()
  action.value = Action
  await nextTick()
  expect(wrapper.find('button').exists()).toBe(false)
})
