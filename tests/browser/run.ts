/** `npm run test:browser`: the browser tests alone, against a build that is there already. Its words go to Playwright. */
import { runSteps } from '../run/run-steps.ts'
import { runBrowserTests } from './run-specs.ts'

const words = process.argv.slice(2)

await runSteps([{ heading: 'Browser tests', run: () => runBrowserTests('browser', words) }])
