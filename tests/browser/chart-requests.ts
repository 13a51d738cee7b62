import { expect } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { relativeAddress } from './built-pages.ts'
import { chartFile } from './chart-file.ts'
import { requestsQuiet } from './requests-quiet.ts'

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
    await requestsQuiet(page)
    expect(found, address).toEqual([])
    await context.close()
  }
}
