import { defineConfig } from '@playwright/test'
import shared from '../browser/playwright.config.ts'

/** `npm run test:long`: the long tests, in the same browser and with the same timeouts as the other browser tests. */
export default defineConfig(shared, { testDir: '.', globalSetup: '../browser/serve-build.ts' })
