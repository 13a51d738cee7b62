import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { chartHeuristics } from '../../../src/about/report/chart-heuristics.ts'

const { heuristics } = chartHeuristics()

it('the fourteen critical heuristics are there, each once', () => {
  for (const field of ['id', 'original', 'name'] as const)
    expect(new Set(heuristics.map((heuristic) => heuristic[field])).size, field).toBe(14)
})

it('every result of a machine rests on tests that exist', () => {
  for (const { id, machine } of heuristics)
    for (const test of machine?.tests ?? []) {
      const [, file = '', title = ''] = /^(tests\/\S+\.(?:spec|test)\.ts): (.+)$/.exec(test) ?? []
      expect(existsSync(file), `${id}: ${test}`).toBe(true)
      expect(readFileSync(file, 'utf8').includes(title), `${id}: ${test}`).toBe(true)
    }
})
