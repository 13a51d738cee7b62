import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergedLists, mergeOutcome } from '../../src/saved/merge-lists.ts'
import { emptyList, type SavedList } from '../../src/saved/saved-list.ts'
import { anyList } from './any-list.ts'

const all = (list: SavedList) => [...list.items, ...list.unknownItems]
const listOf = (...items: [string, string][]): SavedList => ({
  items: items.map(([id, note]) => ({ id, note })),
  unknownItems: [],
  exported: false,
})

it('nothing is lost: every item of both is there, with every note of both', () => {
  fc.assert(
    fc.property(anyList, anyList, (mine, theirs) => {
      const merged = all(mergedLists(mine, theirs))
      for (const { id, note } of [...all(mine), ...all(theirs)]) {
        expect(merged.find((item) => item.id === id)?.note.includes(note), id).toBe(true)
      }
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length)
    }),
  )
})

it('the same file read in once more changes nothing', () => {
  fc.assert(
    fc.property(anyList, anyList, (mine, theirs) => {
      const once = mergedLists(mine, theirs)
      expect(mergedLists(once, theirs)).toEqual(once)
      expect(mergedLists(once, once)).toEqual(once)
    }),
  )
})

it('mine stays in my order, before what is new', () => {
  fc.assert(
    fc.property(anyList, anyList, (mine, theirs) => {
      const order = mergedLists(mine, theirs).items.map(({ id }) => id)
      expect(order.slice(0, mine.items.length)).toEqual(mine.items.map(({ id }) => id))
    }),
  )
})

it('two notes about one item are both kept, and what was put together is not doubled on the way back', () => {
  const mine = listOf(['p1', '市民課で見た'])
  const theirs = listOf(['p1', '件数をたずねる'])
  const merged = mergedLists(mine, theirs)
  expect(merged.items).toEqual([{ id: 'p1', note: '市民課で見た\n\n件数をたずねる' }])
  expect(mergedLists(theirs, merged).items).toEqual(merged.items)
})

it('of two lists it tells as many new items as there are more than before', () => {
  fc.assert(
    fc.property(anyList, anyList, (mine, theirs) => {
      const merged = mergedLists(mine, theirs)
      const { added, unknown } = mergeOutcome(mine, merged)
      expect(added + unknown).toBe(all(merged).length - all(mine).length)
      expect(mergeOutcome(merged, mergedLists(merged, theirs))).toEqual({ added: 0, joined: 0, unknown: 0 })
    }),
  )
})

it('it tells what is new and what was put together', () => {
  const before = listOf(['p1', '一'], ['p2', ''])
  const after = mergedLists(before, listOf(['p1', '二'], ['p2', ''], ['p3', '三']))
  expect(mergeOutcome(before, after)).toEqual({ added: 1, joined: 1, unknown: 0 })
  expect(mergeOutcome(after, after)).toEqual({ added: 0, joined: 0, unknown: 0 })
})

it('a file that holds the whole result is a copy of it, any other is not', () => {
  const file = { ...listOf(['p1', '一']), exported: true }
  expect(mergedLists(emptyList, file).exported).toBe(true)
  expect(mergedLists(listOf(['p1', '一']), file).exported).toBe(true)
  expect(mergedLists(listOf(['p2', '']), file).exported).toBe(false)
  expect(mergedLists({ ...listOf(['p2', '']), exported: true }, file).exported).toBe(false)
})
