import { afterEach, expect, it, vi } from 'vitest'
import { inSlices, SLICE_MS } from '../../../src/ui/lazy/next-task.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Steps that each take so many ms, on a clock of their own; `between` runs in the tasks of others. */
async function run(steps: number, stepMs: number, between: () => void) {
  let clock = 0
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  const timer = setInterval(between)
  function* work() {
    for (let step = 0; step < steps; step += 1) {
      clock += stepMs
      yield
    }
    return 'done'
  }
  const result = await inSlices(work())
  clearInterval(timer)
  return result
}

it('long work lets others in once a slice, and short work is done at once', async () => {
  let tasks = 0
  expect(await run(100, SLICE_MS / 4, () => (tasks += 1))).toBe('done')
  expect(tasks).toBeGreaterThan(5)
  tasks = 0
  expect(await run(3, SLICE_MS / 4, () => (tasks += 1))).toBe('done')
  expect(tasks).toBe(0)
})
