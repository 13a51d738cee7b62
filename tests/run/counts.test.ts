// @vitest-environment node
import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { addCounts, closingLine, countStep, NO_COUNTS, withExitCode, withMost } from './counts.ts'
import { countedRun } from './counted-run.ts'
import { countPlaywrightReport } from './playwright-report.ts'
import { countVitestReport } from './vitest-report.ts'

describe('the closing line', () => {
  it('sums steps and tests', () => {
    const total = [countStep(true), countStep(true), { passed: 40, failed: 2, skipped: [] }].reduce(
      addCounts,
      NO_COUNTS,
    )
    expect(closingLine(total)).toBe('42 passed, 2 failed')
  })

  it('speaks of skipped tests where there are some', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: ['a', 'b'] })).toBe('3 passed, 0 failed, 2 skipped')
  })
})

describe('a step with a number of tests that it may have', () => {
  const counts = { passed: 2, failed: 0, skipped: ['one'] }

  it('counts as before up to that number', () => {
    expect(withMost(counts, 3)).toEqual(counts)
  })

  it('fails beyond it, with its skipped tests counted', () => {
    expect(withMost(counts, 2)).toEqual({ ...counts, failed: 1 })
  })
})

describe("the runners' reports", () => {
  it('are read from vitest', () => {
    const statuses = ['passed', 'failed', 'skipped', 'todo', 'passed']
    const assertionResults = statuses.map((status) => ({ status, fullName: `the ${status} one` }))
    expect(countVitestReport(JSON.stringify({ testResults: [{ assertionResults }] }))).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['the skipped one (skipped)', 'the todo one (todo)'],
    })
  })

  it('are read from Playwright, whose suites lie in each other', () => {
    const spec = (title: string, status: string, annotations: object[] = []) => ({
      title,
      tests: [{ status, annotations }],
    })
    const report = {
      suites: [
        {
          title: 'a.spec.ts',
          specs: [spec('one', 'expected'), spec('two', 'unexpected')],
          suites: [
            {
              title: 'offline',
              specs: [
                spec('three', 'skipped', [{ type: 'skip', description: 'no network here' }]),
                spec('four', 'skipped'),
                spec('five', 'expected'),
              ],
            },
          ],
        },
      ],
      errors: [{ message: 'b.spec.ts does not load' }],
    }
    expect(countPlaywrightReport(JSON.stringify(report))).toEqual({
      passed: 2,
      failed: 2,
      skipped: ['a.spec.ts › offline › three (no network here)', 'a.spec.ts › offline › four (did not run)'],
    })
  })
})

describe('a runner that ends badly', () => {
  const counts = { passed: 5, failed: 0, skipped: [] }

  it('counts as a failure also when no test of it failed', () => {
    expect(withExitCode(counts, 1).failed).toBe(1)
    expect(withExitCode({ ...counts, failed: 3 }, 1).failed).toBe(3)
    expect(withExitCode(counts, 0).failed).toBe(0)
  })

  it('counts as a failure when it leaves no report', async () => {
    expect(await countedRun(() => Promise.resolve(139), countVitestReport)).toEqual({
      passed: 0,
      failed: 1,
      skipped: [],
    })
  })

  it('is told apart from one that ends well', async () => {
    const run = async (file: string) => {
      await writeFile(file, '{"testResults":[{"assertionResults":[{"status":"passed","fullName":"one"}]}]}')
      return 0
    }
    expect(await countedRun(run, countVitestReport)).toEqual({ passed: 1, failed: 0, skipped: [] })
  })
})
