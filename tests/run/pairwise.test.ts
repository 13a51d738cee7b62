import { expect, it } from 'vitest'
import { displayChoices } from '../browser/display-choices.ts'
import { type Choices, pairwiseRows } from './pairwise.ts'

/** The pairs of values of different choices that no row has, found by looking at every pair in every row. */
function missingPairs(choices: Readonly<Record<string, readonly string[]>>, rows: readonly Record<string, string>[]) {
  const values = Object.entries(choices).flatMap(([name, all]) => all.map((value) => ({ name, value })))
  return values.flatMap((one, index) =>
    values
      .slice(index + 1)
      .filter(({ name }) => name !== one.name)
      .filter((two) => !rows.some((row) => row[one.name] === one.value && row[two.name] === two.value))
      .map((two) => `${one.name} ${one.value}, ${two.name} ${two.value}`),
  )
}

it('every two values of different choices meet in a row', () => {
  const all: Choices[] = [
    { a: ['1', '2'], b: ['1', '2'] },
    { a: ['1', '2', '3'], b: ['1', '2'], c: ['x', 'y', 'z'], d: ['1'] },
    displayChoices,
  ]
  for (const choices of all) expect(missingPairs(choices, pairwiseRows(choices))).toEqual([])
})

it('there are few more rows than the two longest choices ask for, and no row says less than all', () => {
  const [longest = 0, next = 0] = Object.values(displayChoices)
    .map(({ length }) => length)
    .sort((one, two) => two - one)
  const rows = pairwiseRows(displayChoices)
  expect(rows.length).toBeLessThan(longest * next * 1.2)
  for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(Object.keys(displayChoices)))
})

it('a pair that no row has would be seen', () => {
  expect(
    missingPairs({ a: ['1', '2'], b: ['x', 'y'] }, [
      { a: '1', b: 'x' },
      { a: '2', b: 'y' },
    ]),
  ).toEqual(['a 1, b y', 'a 2, b x'])
})
