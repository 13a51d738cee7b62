import type { Counts } from './counts.ts'

interface PlaywrightTest {
  /** 'flaky' cannot happen, because there are no retries. */
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped'
  annotations: { type: string; description?: string }[]
}

interface PlaywrightSuite {
  title: string
  specs: { title: string; tests: PlaywrightTest[] }[]
  suites?: PlaywrightSuite[]
}

interface PlaywrightReport {
  suites: PlaywrightSuite[]
  /** Faults outside of any test, such as a file that does not load. */
  errors: unknown[]
}

/** Reads what Playwright's JSON reporter wrote. */
export function countPlaywrightReport(json: string): Counts {
  const report = JSON.parse(json) as PlaywrightReport
  const tests = report.suites.flatMap((suite) => testsOf(suite, []))
  return {
    passed: tests.filter(({ test }) => test.status === 'expected').length,
    failed:
      tests.filter(({ test }) => test.status === 'unexpected' || test.status === 'flaky').length + report.errors.length,
    skipped: tests
      .filter(({ test }) => test.status === 'skipped')
      .map(({ title, test }) => `${title} (${reasonOf(test)})`),
  }
}

function testsOf(suite: PlaywrightSuite, parents: string[]): { title: string; test: PlaywrightTest }[] {
  const path = [...parents, suite.title]
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => ({ title: [...path, spec.title].join(' › '), test })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, path))]
}

function reasonOf(test: PlaywrightTest): string {
  const skip = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')
  // A test after a failed one in the same group was never started; it has no annotation.
  return skip?.description ?? (skip === undefined ? 'did not run' : 'no reason given')
}
