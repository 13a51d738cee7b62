import type { Counts } from './counts.ts'

interface VitestReport {
  testResults: { assertionResults: { status: string; fullName: string }[] }[]
}

/** Reads what vitest's JSON reporter wrote. */
export function countVitestReport(json: string): Counts {
  const report = JSON.parse(json) as VitestReport
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ status, fullName }) => `${fullName} (${status})`),
  }
}
