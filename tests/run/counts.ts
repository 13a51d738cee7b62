/** How many tests passed and failed, and for each one left out, which and why. */
export interface Counts {
  passed: number
  failed: number
  skipped: string[]
}

export const NO_COUNTS: Counts = { passed: 0, failed: 0, skipped: [] }

export function addCounts(first: Counts, second: Counts): Counts {
  return {
    passed: first.passed + second.passed,
    failed: first.failed + second.failed,
    skipped: [...first.skipped, ...second.skipped],
  }
}

/** A step that counts as one test, such as the build. */
export function countStep(succeeded: boolean): Counts {
  return succeeded ? { ...NO_COUNTS, passed: 1 } : { ...NO_COUNTS, failed: 1 }
}

/**
 * A runner can fail without a failed test in its report (a file that does not load, a crash, no test at all). That
 * counts as one failure, so that the closing line never says "0 failed" then.
 */
export function withExitCode(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * One failure more where a step has more tests than `most`: a suite that grows test by test is waited for by nobody in
 * the end. Prints what to do.
 */
export function withMost(counts: Counts, most: number): Counts {
  const tests = counts.passed + counts.failed + counts.skipped.length
  if (tests <= most) return counts
  console.log(
    `${tests} tests, ${most} at most: tag what differs in one value as LONG, or set the number with a reason.`,
  )
  return addCounts(counts, countStep(false))
}

/** The last line of `npm test`, alone on its line. */
export function closingLine(counts: Counts): string {
  const skipped = counts.skipped.length === 0 ? '' : `, ${counts.skipped.length} skipped`
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`
}
