// @vitest-environment happy-dom
// @first-plan
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import FlowerHead from '../../../src/saved/list/FlowerHead.vue'
import { marksOf } from '../../../src/saved/list/marks.ts'
import { plan } from '../../plan/committed-content.ts'
import { withContent } from '../../record/content/with-content.ts'
import { knownItems } from '../any-list.ts'

function headOf(...ids: string[]) {
  const items = ids.map((id) => ({ id, note: '' }))
  const marks = marksOf(items, knownItems, plan.fiscalYears)
  return mount(FlowerHead, { props: { marks }, global: { provide: withContent() } })
}

it('each mark is one floret of the app’s own drawing, in the tint of the year in which it is recorded', () => {
  const florets = headOf('p2-a9', 'p2-a1').findAll('use')
  expect(florets.map((floret) => floret.attributes('href'))).toEqual(['#floret', '#floret'])
  const yearOf = (id: string) => {
    const bookmark = knownItems.get(id)
    return bookmark?.kind === 'achievement' ? bookmark.achievement.recordedYears.map((year) => year - 2009) : []
  }
  expect(yearOf('p2-a9')).toEqual([5])
  expect(florets[0]?.classes()).toEqual(['year-5'])
  expect(florets[1]?.classes()).toEqual([`year-${yearOf('p2-a1')[0]}`])
})

it('a record over several years passes through their tints, from the first to the last', () => {
  const head = headOf('p1-a1')
  const stops = head.findAll('stop')
  expect(stops.map((stop) => [stop.classes()[0], stop.attributes('offset')])).toEqual([
    ['year-1', '0'],
    ['year-2', '0.25'],
    ['year-3', '0.5'],
    ['year-4', '0.75'],
    ['year-5', '1'],
  ])
  expect(head.get('use').attributes('fill')).toBe(`url(#${head.get('linearGradient').attributes('id')})`)
})

it('what this plan does not know is kept on the list and has no floret', () => {
  expect(headOf('p99-a1', 'p2-a9').findAll('use')).toHaveLength(1)
})

it('it is no score: no number is in it, and nothing for the ear', () => {
  const head = headOf('p1', 'p1-a1', 'p2-a9')
  expect(head.text()).toBe('')
  expect(head.attributes('aria-hidden')).toBe('true')
})
