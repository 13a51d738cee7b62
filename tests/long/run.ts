/** `npm run test:long`: builds, then runs the long tests, so that it works alone. */
import { runBrowserTests } from '../browser/run-specs.ts'
import { runBeside } from '../run/npm-scripts.ts'
import { runSteps } from '../run/run-steps.ts'
import { runOnOtherPlans } from './other-plans.ts'

const words = process.argv.slice(2)

await runSteps([
  { heading: 'Build', run: () => runBeside([{ name: 'build', environment: { PUBLIC_ADDRESS: '' } }]) },
  // Not where a few tests are named: `npm run test:long -- keyboard`.
  ...(words.length === 0 ? [{ heading: 'Unit tests on other plans', run: runOnOtherPlans }] : []),
  { heading: 'Long tests', run: () => runBrowserTests('long', words) },
])
