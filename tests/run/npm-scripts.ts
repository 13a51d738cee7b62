import { countedRun } from './counted-run.ts'
import { addCounts, countStep, NO_COUNTS } from './counts.ts'
import type { Counts } from './counts.ts'
import { runCommand, runQuietly } from './run-command.ts'
import { countVitestReport } from './vitest-report.ts'

export interface Script {
  name: string
  environment?: Record<string, string>
}

/**
 * Runs scripts of package.json in parallel, and prints the output of each when it has ended. Each counts as one test.
 */
export async function runBeside(scripts: readonly Script[]): Promise<Counts> {
  const counts = await Promise.all(
    scripts.map(async ({ name, environment }) => {
      const { exitCode, output } = await runQuietly('npm', ['run', '--silent', name], environment)
      console.log(`${name}: ${exitCode === 0 ? 'passed' : 'failed'}\n${output}`)
      return countStep(exitCode === 0)
    }),
  )
  return counts.reduce(addCounts, NO_COUNTS)
}

/**
 * Runs a script that starts vitest, and counts its tests. `environment`: what is set for it beside what is set already;
 * `project`: the folder of its package.json.
 */
export function runVitest(
  script: string,
  environment: Record<string, string> = {},
  project = process.cwd(),
): Promise<Counts> {
  return countedRun(
    (reportFile) =>
      runCommand(
        'npm',
        [
          ...['run', '--silent', '--prefix', project, script, '--'],
          ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
        ],
        environment,
      ),
    countVitestReport,
  )
}
