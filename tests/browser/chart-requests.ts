import { expect } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { relativeAddress } from './built-pages.ts'
import { chartFile } from './chart-file.ts'

// The screen is so high that charts are near from the start, and only the missing interaction keeps them from loading.
const HIGH = { width: 390, height: 4000 }

/** Records every request for Chart.js. */
export function chartRequests(page: Page): string[] {
  const found: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith(chartFile)) found.push(request.url())
  })
  return found
}

/** Waits until there are no more requests, also none that a response caused a moment later. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const QUIET_POLLS = 8
    let asked = -1
    for (let quietPolls = 0; quietPolls < QUIET_POLLS; quietPolls += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      await new Promise((resolve) => requestIdleCallback(resolve))
      const now = performance.getEntriesByType('resource').length
      if (now !== asked) quietPolls = 0
      asked = now
    }
  })
}

/** Opens pages, each in a new context: none may request Chart.js by itself. */
export async function expectNoChartRequest(
  browser: Browser,
  baseURL: string,
  addresses: readonly string[],
): Promise<void> {
  for (const address of addresses) {
    const context = await browser.newContext({ baseURL, serviceWorkers: 'block', viewport: HIGH })
    const page = await context.newPage()
    const found = chartRequests(page)
    await page.goto(relativeAddress(address))
    await appReady(page)
    await quiet(page)
    expect(found, address).toEqual([])
    await context.close()
  }
}
