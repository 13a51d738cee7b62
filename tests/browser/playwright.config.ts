import { defineConfig } from '@playwright/test'
import { ofAnotherPlan, sayLeftOut, testFiles } from '../run/test-files.ts'
import { committedPlan } from './committed-plan.ts'
import { LONG } from './long-tag.ts'

const executablePath = process.env['CHROME']
const ofFirstPlan = ofAnotherPlan(testFiles('tests/browser', '.spec.ts'), committedPlan.id)
sayLeftOut(ofFirstPlan, committedPlan.id)

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  testIgnore: ofFirstPlan.map((path) => `**/${path}`),
  grepInvert: new RegExp(LONG),
  outputDir: '../../test-results',
  globalSetup: './serve-build.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  // All far above the duration of anything on a slow machine. They only keep a broken page from blocking everything.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  projects: [{ name: 'chromium' }],
  use: {
    browserName: 'chromium',
    locale: 'ja-JP',
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    viewport: { width: 390, height: 844 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
