import { expect, it } from 'vitest'
import { chartHeuristics } from '../../../src/about/report/chart-heuristics.ts'
import { expectTest } from './expect-test.ts'

const { heuristics } = chartHeuristics()

it('the fourteen critical heuristics are there, each once', () => {
  for (const field of ['id', 'original', 'name'] as const)
    expect(new Set(heuristics.map((heuristic) => heuristic[field])).size, field).toBe(14)
})

it('every result of a machine rests on tests that exist', () => {
  for (const { id, machine } of heuristics) for (const test of machine?.tests ?? []) expectTest(test, id)
})
