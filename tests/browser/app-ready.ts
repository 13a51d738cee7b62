import type { Page } from '@playwright/test'

/** Waits until the app has taken over the prerendered page. */
export async function appReady(page: Page): Promise<void> {
  await page.locator('html[data-app="ready"]').waitFor({ state: 'attached' })
}
