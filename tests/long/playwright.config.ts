import { defineConfig } from '@playwright/test'
import shared from '../browser/playwright.config.ts'

/** `npm run test:long`: what soaks, in the same browser and with the same patience as the other browser tests. */
export default defineConfig(shared, { testDir: '.' })
