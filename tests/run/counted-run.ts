import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NO_COUNTS, withExitCode } from './counts.ts'
import type { Counts } from './counts.ts'

/** Runs a test runner that writes a JSON report to the file it is given, and counts what the report says. */
export async function countedRun(
  run: (reportFile: string) => Promise<number>,
  countReport: (json: string) => Counts,
): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'test-report-'))
  const reportFile = join(folder, 'report.json')
  try {
    const exitCode = await run(reportFile)
    return withExitCode(await readReport(reportFile, countReport, exitCode), exitCode)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readReport(file: string, countReport: (json: string) => Counts, exitCode: number): Promise<Counts> {
  try {
    return countReport(await readFile(file, 'utf8'))
  } catch (error) {
    // After a crash there is no report, but the exit code shows it. Success without a report is a fault too.
    if (exitCode === 0) console.error(error)
    return { ...NO_COUNTS, failed: 1 }
  }
}
