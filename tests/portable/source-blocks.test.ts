// @first-plan
import { expect, it } from 'vitest'
import { sourceBlocks } from '../../src/portable/source-blocks.ts'
import { lines, plan } from '../plan/committed-content.ts'

const blocks = sourceBlocks(plan)

it('every line of the source is in exactly one block, in order', () => {
  const numbers = blocks.flatMap(({ span: { from, to } }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  )
  expect(numbers).toEqual(lines.map((_, index) => index + 1))
})

it('what belongs to a project stands in its block, and the schedule in its policy’s', () => {
  for (const project of plan.projects) {
    const block = blocks.find((candidate) => candidate.kind === 'project' && candidate.project === project)
    const sources = [...project.overview, ...project.achievements, ...project.departments].map(({ source }) => source)
    for (const { from, to } of sources) {
      expect(from).toBeGreaterThanOrEqual(block?.span.from ?? Infinity)
      expect(to).toBeLessThanOrEqual(block?.span.to ?? 0)
    }
  }
  for (const { code, phases } of plan.policies) {
    const block = blocks.find((candidate) => candidate.kind === 'phases' && candidate.policy.code === code)
    expect(block !== undefined).toBe(phases.length > 0)
    for (const { source } of phases) expect(source.from).toBeGreaterThanOrEqual(block?.span.from ?? Infinity)
  }
})
