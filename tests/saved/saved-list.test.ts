import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  dated,
  type Direction,
  emptyList,
  exportDue,
  groupsOf,
  holds,
  projectNumberOf,
  type SavedList,
  withItem,
  withItemMoved,
  withNote,
  withoutUnknownItems,
  withoutItem,
  withProjectMoved,
  withRestored,
} from '../../src/saved/saved-list.ts'
import { anyList, anyNote, knownItems } from './any-list.ts'

const ids = (list: SavedList) => list.items.map(({ id }) => id)
const shown = (list: SavedList) => groupsOf(list.items).map((group) => group.map(({ id }) => id))
const listOf = (...of: string[]) => of.reduce(withItem, emptyList)
const anyId = fc.constantFrom(...[...knownItems.keys()].slice(0, 20))
const anyDirection = fc.constantFrom<Direction>('up', 'down')

it('an item is on the list once, however often it is added', () => {
  expect(ids(listOf('p1', 'p1-a1', 'p1'))).toEqual(['p1', 'p1-a1'])
  const list = withNote(listOf('p1'), 'p1', '大事')
  expect(withItem(list, 'p1')).toBe(list)
})

it('what was taken off comes back where it stood, with its note', () => {
  fc.assert(
    fc.property(anyList, fc.nat(), (list, at) => {
      fc.pre(list.items.length > 0)
      const id = list.items[at % list.items.length]?.id ?? ''
      const { list: without, removed } = withoutItem(list, id)
      expect(holds(without, id)).toBe(false)
      if (!removed) throw new Error('nothing was taken off')
      expect(withRestored(without, removed).items).toEqual(list.items)
    }),
  )
})

it('added again before it comes back, it keeps what was written in between as well', () => {
  const { list, removed } = withoutItem(withNote(listOf('p1'), 'p1', '前'), 'p1')
  if (!removed) throw new Error('nothing was taken off')
  const again = withNote(withItem(list, 'p1'), 'p1', '後')
  expect(withRestored(again, removed).items).toEqual([{ id: 'p1', note: '前\n\n後' }])
})

it('taking off what is not there changes nothing', () => {
  const list = listOf('p1')
  expect(withoutItem(list, 'p2')).toEqual({ list, removed: null })
})

it('a note belongs to its item and to no other', () => {
  fc.assert(
    fc.property(anyList, anyId, anyNote, (list, id, note) => {
      const noted = withNote(list, id, note)
      expect(noted.items).toEqual(list.items.map((item) => (item.id === id ? { id, note } : item)))
      if (!holds(list, id)) expect(noted).toBe(list)
    }),
  )
})

it('items are shown by project, in the order in which the reader put them', () => {
  expect(shown(listOf('p2-a1', 'p1', 'p2', 'p1-a2'))).toEqual([
    ['p2-a1', 'p2'],
    ['p1', 'p1-a2'],
  ])
})

it('an item moves within its project, a project with all its items', () => {
  const list = listOf('p1', 'p2', 'p1-a1', 'p2-a1')
  expect(shown(withItemMoved(list, 'p1-a1', 'up'))).toEqual([
    ['p1-a1', 'p1'],
    ['p2', 'p2-a1'],
  ])
  expect(shown(withItemMoved(list, 'p1', 'down'))).toEqual([
    ['p1-a1', 'p1'],
    ['p2', 'p2-a1'],
  ])
  expect(shown(withProjectMoved(list, 2, 'up'))).toEqual([
    ['p2', 'p2-a1'],
    ['p1', 'p1-a1'],
  ])
})

it('at its end, or for what is not there, nothing moves', () => {
  const list = listOf('p1', 'p2', 'p1-a1')
  expect(withItemMoved(list, 'p1', 'up')).toBe(list)
  expect(withItemMoved(list, 'p2', 'down')).toBe(list)
  expect(withProjectMoved(list, 2, 'down')).toBe(list)
  expect(withProjectMoved(list, 9, 'up')).toBe(list)
})

it('moving loses nothing, and there and back is where it was', () => {
  fc.assert(
    fc.property(anyList, anyId, anyDirection, (list, id, direction) => {
      const back = direction === 'up' ? 'down' : 'up'
      for (const move of [
        (from: SavedList, to: Direction) => withItemMoved(from, id, to),
        (from: SavedList, to: Direction) => withProjectMoved(from, projectNumberOf(id) ?? 0, to),
      ]) {
        const moved = move(list, direction)
        expect(ids(moved).sort()).toEqual(ids(list).sort())
        if (moved !== list) expect(shown(move(moved, back))).toEqual(shown(list))
      }
    }),
  )
})

it('every change wants a new file', () => {
  const list = { ...listOf('p1', 'p2', 'p1-a1'), unknownItems: [{ id: 'x', note: '' }], exported: true }
  for (const changed of [
    withItem(list, 'p3'),
    withoutItem(list, 'p1').list,
    withNote(list, 'p1', '新しい'),
    withItemMoved(list, 'p1', 'down'),
    withProjectMoved(list, 1, 'down'),
    withoutUnknownItems(list),
  ])
    expect(changed.exported).toBe(false)
})

it('a file is due from the day after the first change that no file holds', () => {
  const first = dated(emptyList, listOf('p1'), '2026-11-22')
  const second = dated(first, withItem(first, 'p2'), '2026-11-23')
  expect(exportDue(first, '2026-11-22')).toBe(false)
  expect(exportDue(first, '2026-11-23')).toBe(true)
  expect(exportDue(second, '2026-11-23')).toBe(true)
  const exported = dated(second, { ...second, exported: true }, '2026-11-23')
  expect(exportDue(exported, '2026-11-30')).toBe(false)
  expect(exportDue(dated(exported, withItem(exported, 'p3'), '2026-11-30'), '2026-11-30')).toBe(false)
})

it('a list from before days were kept is due at once, and an empty one never', () => {
  const older = dated(listOf('p1'), withItem(listOf('p1'), 'p2'), '2026-11-22')
  expect(exportDue(older, '2026-11-22')).toBe(true)
  expect(exportDue({ ...emptyList, exported: false }, '2026-11-22')).toBe(false)
})
