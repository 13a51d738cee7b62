/** `npm run test:long`: builds, then runs the long tests, so that it works alone. */
import { runBrowserTests } from '../browser/run-specs.ts'
import { runBeside } from '../run/npm-scripts.ts'
import { runSteps } from '../run/run-steps.ts'

const words = process.argv.slice(2)

await runSteps([
  { heading: 'Build', run: () => runBeside([{ name: 'build', environment: { PUBLIC_ADDRESS: '' } }]) },
  { heading: 'Long tests', run: () => runBrowserTests('long', words) },
])
