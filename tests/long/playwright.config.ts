import { defineConfig } from '@playwright/test'
import shared from '../browser/playwright.config.ts'
import { LONG } from '../browser/long-tag.ts'

/**
 * `npm run test:long`: the tests of this folder, and those of `tests/browser` that are tagged as long, in the same browser
 * and with the same timeouts as the other browser tests.
 */
export default defineConfig({
  ...shared,
  grepInvert: [],
  globalSetup: '../browser/serve-build.ts',
  projects: [
    { name: 'chromium', testDir: '.' },
    { name: 'chromium, the long ones', testDir: '../browser', grep: new RegExp(LONG) },
  ],
})
