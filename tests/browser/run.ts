/** `npm run test:browser`: the browser tests alone, against a build that is there already. */
import { closingLine } from '../run/counts.ts'
import { runBrowserTests } from './run-specs.ts'

const counts = await runBrowserTests(process.argv.slice(2))
if (counts.skipped.length > 0) console.log(`\nSkipped:\n${counts.skipped.map((test) => `  ${test}`).join('\n')}\n`)
console.log(closingLine(counts))
if (counts.failed > 0) process.exitCode = 1
