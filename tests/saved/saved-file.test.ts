import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSaved, SAVED_FORMAT, SAVED_SCHEMA_VERSION, savedFileText } from '../../src/saved/saved-file.ts'
import { anyList, savedPlan } from './any-list.ts'

const written = (fields: object) =>
  JSON.stringify({
    format: SAVED_FORMAT,
    schemaVersion: SAVED_SCHEMA_VERSION,
    plan: savedPlan.id,
    items: [],
    ...fields,
  })
const faultOf = (text: string) => {
  const result = readSaved(text, savedPlan)
  return result.kind === 'refused' ? result.fault : null
}
const itemsOf = (text: string) => {
  const result = readSaved(text, savedPlan)
  return result.kind === 'list' ? result.list.items : result.fault
}

it('what is written is read back, whatever the notes hold', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      expect(readSaved(savedFileText(list, savedPlan.id), savedPlan)).toEqual({ kind: 'list', list })
    }),
  )
})

it('a file holds it also after it has been bytes', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const bytes = new TextEncoder().encode(savedFileText(list, savedPlan.id))
      expect(readSaved(new TextDecoder().decode(bytes), savedPlan)).toEqual({ kind: 'list', list })
    }),
  )
})

it('an editor’s mark at the beginning does no harm', () => {
  expect(itemsOf(`\uFEFF${written({ items: [{ id: 'p1', note: 'a' }] })}`)).toEqual([{ id: 'p1', note: 'a' }])
})

it('what the plan does not know is kept aside with its note, and written again', () => {
  const items = [
    { id: 'p99-a1', note: '前の版' },
    { id: 'p1', note: '' },
  ]
  const result = readSaved(written({ items }), savedPlan)
  if (result.kind === 'refused') throw new Error('refused')
  expect(result.list).toMatchObject({ items: [items[1]], unknownItems: [items[0]] })
  expect(savedFileText(result.list, savedPlan.id)).toContain('前の版')
})

it('an item named twice is one, with both notes', () => {
  const items = [
    { id: 'p1', note: '一' },
    { id: 'p1', note: '二' },
  ]
  expect(itemsOf(written({ items }))).toEqual([{ id: 'p1', note: '一\n\n二' }])
})

it('a file that names one item thousands of times is refused at the first that is too many, before notes are compared', () => {
  const times = (count: number) =>
    written({ items: Array.from({ length: count }, (_, n) => ({ id: 'p1', note: `Note ${n}.` })) })
  expect(faultOf(times(20_000))).toEqual({ kind: 'damaged', entry: 101 })
  expect(faultOf(times(100))).toBeNull()
})

it('a list from before there were notes is brought up', () => {
  expect(itemsOf(written({ schemaVersion: 0, items: ['p1', 'p2-a1'] }))).toEqual([
    { id: 'p1', note: '' },
    { id: 'p2-a1', note: '' },
  ])
  expect(faultOf(written({ items: ['p1'] }))).toEqual({ kind: 'damaged', entry: 1 })
})

describe('is refused, with the reason:', () => {
  it.each([
    ['what is no JSON', '{"format":', { kind: 'not-json' }],
    ['an empty file', '', { kind: 'not-json' }],
    ['a list of something', '[1, 2]', { kind: 'foreign' }],
    ['another app’s file', '{"format":"recipes","schemaVersion":1,"items":[]}', { kind: 'foreign' }],
    [
      'a newer version',
      written({ schemaVersion: SAVED_SCHEMA_VERSION + 1, items: 'of another shape' }),
      { kind: 'newer' },
    ],
    ['another plan’s list', written({ plan: 'other' }), { kind: 'other-plan' }],
    ['no version', written({ schemaVersion: '1' }), { kind: 'damaged', entry: 0 }],
    ['no items', written({ items: {} }), { kind: 'damaged', entry: 0 }],
    [
      'a note that is no text',
      written({
        items: [
          { id: 'p1', note: '' },
          { id: 'p2', note: 7 },
        ],
      }),
      { kind: 'damaged', entry: 2 },
    ],
    ['an item without an id', written({ items: [{ note: 'a' }] }), { kind: 'damaged', entry: 1 }],
    ['an item that is nothing', written({ items: [null] }), { kind: 'damaged', entry: 1 }],
  ])('%s', (_, text, fault) => {
    expect(faultOf(text)).toEqual(fault)
  })
})

it('whatever is given, nothing is thrown: a list or a reason', () => {
  const shaped = fc
    .record(
      {
        format: fc.constantFrom<unknown>(SAVED_FORMAT, 'x', null),
        schemaVersion: fc.oneof(fc.constant(1), fc.jsonValue()),
        plan: fc.constantFrom<unknown>(savedPlan.id, 'x', 1),
        items: fc.oneof(
          fc.jsonValue(),
          fc.array(fc.oneof(fc.jsonValue(), fc.record({ id: fc.jsonValue(), note: fc.jsonValue() }))),
        ),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), shaped), (text) => {
      expect(['list', 'refused']).toContain(readSaved(text, savedPlan).kind)
    }),
    { numRuns: 500 },
  )
  expect(faultOf('['.repeat(200_000))).toEqual({ kind: 'not-json' })
})
