/** `npm test`: every check in order, up to the first that fails, and one closing line that counts them. */
import { runBrowserTests } from './browser/run-specs.ts'
import { addCounts, closingLine, countStep, NO_COUNTS } from './run/counts.ts'
import type { Counts } from './run/counts.ts'
import { countedRun } from './run/counted-run.ts'
import { runCommand } from './run/run-command.ts'
import { countVitestReport } from './run/vitest-report.ts'

interface Step {
  heading: string
  run: () => Promise<Counts>
}

const steps: Step[] = [
  { heading: 'Lint', run: () => runScript('lint') },
  { heading: 'Format', run: () => runScript('format:check') },
  { heading: 'Types', run: () => runScript('types') },
  { heading: 'Unit tests', run: runUnitTests },
  // For the root of a host, whatever address a publishing machine has set.
  { heading: 'Build', run: () => runScript('build', { PUBLIC_ADDRESS: '' }) },
  { heading: 'Browser tests', run: () => runBrowserTests() },
]

let total = NO_COUNTS
try {
  for (const { heading, run } of steps) {
    console.log(`\n── ${heading} ──`)
    total = addCounts(total, await run())
    if (total.failed > 0) {
      console.log(`\n${heading}: failed. What comes after it was not run.`)
      break
    }
  }
} catch (error) {
  console.error(error)
  total = addCounts(total, countStep(false))
}

if (total.skipped.length > 0) console.log(`\nSkipped:\n${total.skipped.map((test) => `  ${test}`).join('\n')}`)
console.log(`\n${closingLine(total)}`)
if (total.failed > 0) process.exitCode = 1

async function runScript(script: string, environment: Record<string, string> = {}): Promise<Counts> {
  return countStep((await runCommand('npm', ['run', '--silent', script], environment)) === 0)
}

function runUnitTests(): Promise<Counts> {
  return countedRun(
    (reportFile) =>
      runCommand('npm', [
        ...['run', '--silent', 'test:unit', '--'],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
      ]),
    countVitestReport,
  )
}
