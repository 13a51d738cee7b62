import { defineConfig } from '@playwright/test'
import shared from '../browser/playwright.config.ts'
import { committedPlan } from '../browser/committed-plan.ts'
import { LONG } from '../browser/long-tag.ts'
import { ofAnotherPlan, sayLeftOut, testFiles } from '../run/test-files.ts'

const ofFirstPlan = ofAnotherPlan(testFiles('tests/long', '.spec.ts'), committedPlan.id)
sayLeftOut(ofFirstPlan, committedPlan.id)

/**
 * `npm run test:long`: the tests of this folder, and those of `tests/browser` that are tagged as long, in the same browser
 * and with the same timeouts as the other browser tests.
 */
export default defineConfig({
  ...shared,
  testIgnore: [...[shared.testIgnore ?? []].flat(), ...ofFirstPlan.map((path) => `**/${path}`)],
  grepInvert: [],
  globalSetup: '../browser/serve-build.ts',
  projects: [
    { name: 'chromium', testDir: '.' },
    { name: 'chromium, the long ones', testDir: '../browser', grep: new RegExp(LONG) },
  ],
})
