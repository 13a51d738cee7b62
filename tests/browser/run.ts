/** `npm run test:browser`: only the browser tests, against an existing build. Arguments are passed to Playwright. */
import { runSteps } from '../run/run-steps.ts'
import { runBrowserTests } from './run-specs.ts'

const words = process.argv.slice(2)

await runSteps([{ heading: 'Browser tests', run: () => runBrowserTests('browser', words) }])
