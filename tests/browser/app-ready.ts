import type { Page } from '@playwright/test'

/** Waits until the app has taken over the frame of a prerendered page; its view waits for the reader's first touch. */
export async function frameReady(page: Page): Promise<void> {
  await page.locator('html[data-app="ready"]').waitFor({ state: 'attached' })
}

/** Waits until the prerendered page is hydrated as after a reader's first touch. */
export async function appReady(page: Page): Promise<void> {
  await frameReady(page)
  await page.evaluate(() => dispatchEvent(new Event('pointermove')))
  // The first published version has no such state: there, all is hydrated together.
  await page.locator('html:is([data-view="ready"], :not([data-view]))').waitFor({ state: 'attached' })
}

/** A reader's first touch, without waiting for what it brings: a view that cannot come is told only then. */
export async function touch(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await frameReady(page)
  await page.keyboard.press('Shift')
}
