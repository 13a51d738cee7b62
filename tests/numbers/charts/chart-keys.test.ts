import { describe, expect, it } from 'vitest'
import { placeAfterKey } from '../../../src/numbers/charts/chart-keys.ts'

const TWO_SERIES = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
]
const at = (row: number, column: number) => ({ row, column })

describe('a key in a chart', () => {
  it.each([
    ['ArrowRight', at(0, 1), at(0, 2)],
    ['ArrowLeft', at(1, 1), at(1, 0)],
    ['ArrowDown', at(0, 1), at(1, 1)],
    ['ArrowUp', at(1, 2), at(0, 2)],
    ['Home', at(1, 2), at(1, 0)],
    ['End', at(0, 0), at(0, 2)],
  ])('%s moves', (key, from, to) => {
    expect(placeAfterKey(from, key, TWO_SERIES)).toEqual(to)
  })

  it.each([
    ['ArrowRight', at(0, 2)],
    ['ArrowLeft', at(0, 0)],
    ['ArrowUp', at(0, 1)],
    ['ArrowDown', at(1, 1)],
    ['Tab', at(0, 1)],
    ['a', at(0, 1)],
    ['toString', at(0, 1)],
  ])('%s stays with the page at the edge or where it means nothing', (key, from) => {
    expect(placeAfterKey(from, key, TWO_SERIES)).toBeNull()
  })
})
