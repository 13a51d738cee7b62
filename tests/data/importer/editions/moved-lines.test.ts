import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movedLines, withMovedLines } from '../../../../data/importer/moved-lines.ts'

const pairs = (older: string, newer: string) => [...movedLines([...older], [...newer])]

describe('the lines of a corrected text', () => {
  it.each([
    [
      'one put in',
      'abc',
      'axbc',
      [
        [1, 1],
        [2, 3],
        [3, 4],
      ],
    ],
    [
      'one taken out',
      'abc',
      'ac',
      [
        [1, 1],
        [3, 2],
      ],
    ],
    [
      'one changed stands at its place',
      'abc',
      'axc',
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      'the last changed',
      'ab',
      'ax',
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'two for one: nobody knows which',
      'abc',
      'axyc',
      [
        [1, 1],
        [3, 4],
      ],
    ],
    [
      'nothing',
      'ab',
      'ab',
      [
        [1, 1],
        [2, 2],
      ],
    ],
  ])('are found again: %s', (_name, older, newer, expected) => {
    expect(pairs(older, newer)).toEqual(expected)
  })

  it('stay in their order, and where the words are the same the line is one of them', () => {
    const text = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd'), { maxLength: 14 })
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const moved = [...movedLines(older, newer)]
        const places = moved.map(([, place]) => place)
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other))
        for (const [line, place] of moved) {
          expect(line).toBeLessThanOrEqual(older.length)
          expect(place).toBeLessThanOrEqual(newer.length)
        }
        expect([...movedLines(older, older).values()]).toEqual(older.map((_, index) => index + 1))
      }),
    )
  })

  it('are all found again where some were only put in', () => {
    const lines = fc.uniqueArray(fc.string({ minLength: 2 }), { maxLength: 12 })
    fc.assert(
      fc.property(lines, fc.array(fc.nat(12), { maxLength: 5 }), (older, places) => {
        const newer = [...older]
        for (const place of places) newer.splice(Math.min(place, newer.length), 0, '・')
        for (const [line, place] of movedLines(older, newer)) expect(newer[place - 1]).toBe(older[line - 1])
        expect(movedLines(older, newer).size).toBe(older.length)
      }),
    )
  })
})

it('a file of annotations gets the new numbers and is otherwise the same, letter for letter', () => {
  const moved = movedLines([...'abcd'], [...'axbd'])
  const file = '[{ "from":  2,\n "to": 2, "why": "2行目" }, { "lines": [1, 2,\n  4] }, { "from": 1, "to": 3 }]'
  expect(withMovedLines(file, moved)).toEqual({
    text: '[{ "from":  3,\n "to": 3, "why": "2行目" }, { "lines": [1, 3,\n  4] }, { "from": 1, "to": 3 }]',
    gone: ['1～3行目'],
  })
})
