import { expect, it } from 'vitest'
import { itemAddress, phaseAddress } from '../../../src/plan/addresses.ts'
import { citableItems } from '../../../src/plan/items.ts'
import { citationKey } from '../../../src/record/citation/citation-key.ts'
import { addressOn, wholeLines } from '../../../src/record/citation/citation.ts'
import { numbers, plan } from '../../plan/committed-content.ts'
import { isFirstPlan } from '../../plan/first-plan.ts'
import { madeCitation } from './made-citation.ts'

const number = (id: string) => ({ id, label: '', values: [], basis: '', notes: [] })

it('no two things of the plan have one key, though they stand on one line', () => {
  const keys = [
    ...citableItems(plan).map(({ id, spans }) => citationKey(madeCitation({ place: itemAddress(id), spans }))),
    ...plan.policies.flatMap(({ code, phases }) =>
      phases.map(({ id, source }) => citationKey(madeCitation({ place: phaseAddress(code, id), spans: [source] }))),
    ),
    ...numbers.series.map(({ id, points }) => {
      const spans = wholeLines(
        points.map(({ source }) => source),
        plan,
      )
      const place = spans[0] ? addressOn(spans[0], plan) : ''
      return citationKey(madeCitation({ place, spans, number: number(id) }))
    }),
    ...['/achievements/', '/years/2010/'].map((place) => citationKey(madeCitation({ place, spans: [], number: null }))),
  ]
  expect(keys.length).toBeGreaterThan(isFirstPlan ? 200 : plan.projects.length)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  for (const key of keys) expect(key).toMatch(/^[\w-]+$/)
})

it('two editions of one line have two keys', () => {
  const [one, other] = ['2026-11-22', '2027-01-01'].map((edition) => citationKey(madeCitation({ edition })))
  expect(one).not.toBe(other)
})
