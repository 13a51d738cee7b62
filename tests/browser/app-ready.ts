import type { Page } from '@playwright/test'

/** Waits until the prerendered page is hydrated. */
export async function appReady(page: Page): Promise<void> {
  await page.locator('html[data-app="ready"]').waitFor({ state: 'attached' })
}
