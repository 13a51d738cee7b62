import type { Page } from '@playwright/test'

/** Waits until there are no more requests, also none that a response caused a moment later. */
export async function requestsQuiet(page: Page): Promise<void> {
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
