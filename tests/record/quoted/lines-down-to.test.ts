import { expect, it } from 'vitest'
import type { Detail } from '../../../src/plan/plan.ts'
import { linesDownTo } from '../../../src/record/quoted/lines-down-to.ts'

const line = (id: string, ...details: Detail[]) => ({ id, details }) as Detail
const idsOf = (lines: readonly Detail[]): string[] => lines.flatMap(({ id, details }) => [id, ...idsOf(details)])

const lines = [
  line('a-1', line('a-1-1', line('a-1-1-1'), line('a-1-1-2')), line('a-1-2')),
  line('a-10', line('a-10-1')),
]

it('the way down to a line has those above it, and all that is under it', () => {
  expect(idsOf(linesDownTo('a-1-1', lines))).toEqual(['a-1', 'a-1-1', 'a-1-1-1', 'a-1-1-2'])
})

it('a line whose id only begins alike is not above it', () => {
  expect(idsOf(linesDownTo('a-10-1', lines))).toEqual(['a-10', 'a-10-1'])
})
