/** `npm test`: all that a promise needs, up to the first step that fails, and one closing line that counts the tests. */
import { runBrowserTests } from './browser/run-specs.ts'
import { withMost } from './run/counts.ts'
import { runBeside, runVitest } from './run/npm-scripts.ts'
import { runSteps } from './run/run-steps.ts'

/** Another plan leaves out what is true of the first one only: that is tested on the first one, as long as it lies in data/. */
const isOther = ![undefined, ''].includes(process.env['PLAN_FOLDER'])

/**
 * The browser tests that one waits for before each commit: with them `npm test` takes some 12 minutes on two cores
 * instead of 23. Its aim is 8. The other 330 are in `npm run test:long`, which CI runs as well.
 */
const MOST_BROWSER_TESTS = 125

await runSteps([
  {
    heading: 'Lint, format, types and build',
    run: () =>
      runBeside([
        { name: 'lint' },
        { name: 'types' },
        { name: 'format:check' },
        // For the root of a host, whatever address a publishing machine has set.
        { name: 'build', environment: { PUBLIC_ADDRESS: '' } },
      ]),
  },
  { heading: 'Unit tests', run: () => runVitest('test:unit') },
  ...(isOther ? [{ heading: 'Unit tests on data/', run: () => runVitest('test:unit', { PLAN_FOLDER: '' }) }] : []),
  { heading: 'Tests of the built pages', run: () => runVitest('test:built') },
  { heading: 'Browser tests', run: async () => withMost(await runBrowserTests('browser'), MOST_BROWSER_TESTS) },
])
