/** `npm run test:browser`: the browser tests alone, against a build that is there already. */
import { closingLine } from '../run/counts.ts'
import { runBrowserTests } from './run-specs.ts'

const counts = await runBrowserTests(process.argv.slice(2))
console.log(closingLine(counts))
if (counts.failed > 0) process.exitCode = 1
