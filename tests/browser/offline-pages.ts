import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { builtAddresses, relativeAddress } from './built-pages.ts'
import { followLink, linkRoutes } from './link-graph.ts'
import { expectOwnContent } from './page-content.ts'

/** Query parameters that other apps add to an address, and no page reads. */
const QUERY = '?from=poster&page=%E9%98%B2%E7%81%BD'

/** Opens an address as if typed; the worker answers, and the page must have the content of `address`. */
export async function openTyped(page: Page, address: string, typed: string, how: string): Promise<void> {
  const answer = await page.goto(relativeAddress(typed))
  expect(answer?.fromServiceWorker(), `${typed} is answered by the worker`).toBe(true)
  await appReady(page)
  await expectOwnContent(page, address, how)
}

/** Every page opens by its address, and again by reload. */
export async function expectTypedAndReloaded(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await openTyped(page, address, address, 'typed')
    await page.reload()
    await expectOwnContent(page, address, 'reloaded')
  }
}

/** Every page opens by its address without the last slash, and with a query that no page reads. */
export async function expectOtherSpellings(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    if (address !== '/') await openTyped(page, address, address.slice(0, -1), 'typed without slash')
    await openTyped(page, address, address + QUERY, 'typed with a query')
  }
}

/** Every page opens by a link on another page, in the same document, and back leads to that page. */
export async function expectLinksFollowed(page: Page, addresses: readonly string[]): Promise<void> {
  for (const { from, to } of linkRoutes(await builtAddresses(), addresses)) {
    await page.goto(relativeAddress(from))
    await appReady(page)
    await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''))
    for (const address of to) {
      await followLink(page, address)
      await expectOwnContent(page, address, `by a link on ${from}`)
      await expect(page.locator('html'), `${from} → ${address} does not load a new document`).toHaveAttribute(
        'data-same-document',
      )
      await page.goBack()
      await expectOwnContent(page, from, `back from ${address}`)
    }
  }
}
