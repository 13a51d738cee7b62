import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { countedRun } from '../run/counted-run.ts'
import { NO_COUNTS } from '../run/counts.ts'
import type { Counts } from '../run/counts.ts'
import { countPlaywrightReport } from '../run/playwright-report.ts'
import { runCommand } from '../run/run-command.ts'
import { findBrowser } from './find-browser.ts'
import { machineProbes } from './machine-probes.ts'

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')

/** The folders of tests that have a configuration of Playwright. */
export type BrowserTier = 'browser' | 'long'

/**
 * Runs a group of tests against the build, in a browser that it finds. `words`: arguments for Playwright (a file, `-g`,
 * …).
 */
export async function runBrowserTests(tier: BrowserTier, words: readonly string[] = []): Promise<Counts> {
  const config = fileURLToPath(new URL(`../${tier}/playwright.config.ts`, import.meta.url))
  const search = findBrowser(machineProbes())
  if (!search.found) {
    console.error(search.advice)
    return { ...NO_COUNTS, failed: 1 }
  }
  console.log(`Browser: ${search.executable}`)
  return countedRun(
    (reportFile) =>
      runCommand(process.execPath, [playwright, 'test', '--config', config, '--reporter=list,json', ...words], {
        CHROME: search.executable,
        PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
      }),
    countPlaywrightReport,
  )
}
