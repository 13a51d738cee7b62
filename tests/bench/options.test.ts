// @vitest-environment node
import { expect, it } from 'vitest'
import { orderOfRound, readOptions } from './options.ts'
import { SCENES } from './rows.ts'

it('without words: five rounds of all scenes', () => {
  expect(readOptions([])).toEqual({ rounds: 5, scenes: SCENES })
})

it('takes the number of rounds and the scenes', () => {
  expect(readOptions(['--rounds', '1', '--scenes', 'list,search'])).toEqual({ rounds: 1, scenes: ['list', 'search'] })
})

it.each([['--rounds', '0'], ['--rounds', 'many'], ['--scenes', 'list,lists'], ['--fast']])(
  'refuses %s %s',
  (...words) => {
    expect(() => readOptions(words)).toThrow(words[0])
  },
)

it('each target goes first in turn', () => {
  const orders = [0, 1, 2, 3].map((round) => orderOfRound(['a', 'b', 'c'], round).join(''))
  expect(orders).toEqual(['abc', 'bca', 'cab', 'abc'])
})
