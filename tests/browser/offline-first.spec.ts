import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { builtAddresses, relativeAddress } from './built-pages.ts'
import { followLink, linkRoutes } from './link-graph.ts'
import { test, workerActive } from './offline-visit.ts'
import { expectOwnContent } from './page-content.ts'

/** What a poster or a messenger adds to an address, and no page reads. */
const QUERY = '?from=poster&page=%E9%98%B2%E7%81%BD'

async function openTyped(page: Page, address: string, typed: string, how: string): Promise<void> {
  const answer = await page.goto(relativeAddress(typed))
  expect(answer?.fromServiceWorker(), `${typed} is answered by the worker`).toBe(true)
  await appReady(page)
  await expectOwnContent(page, address, how)
}

test.describe('after one visit, with the server gone, every page opens with its own content', () => {
  test('by its address, and again by reload', async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    for (const address of await builtAddresses()) {
      await openTyped(page, address, address, 'typed')
      await page.reload()
      await expectOwnContent(page, address, 'reloaded')
    }
  })

  test('by its address without the last slash', async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    for (const address of await builtAddresses()) {
      if (address === '/') continue
      await openTyped(page, address, address.slice(0, -1), 'typed without slash')
    }
  })

  test('by its address with a query', async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    for (const address of await builtAddresses()) {
      await openTyped(page, address, address + QUERY, 'typed with a query')
    }
    for (const address of ['/projects/14/', '/years/2012/', '/about/']) {
      await openTyped(page, address, address.slice(0, -1) + QUERY, 'typed with a query, without slash')
    }
    await page.goto('./search?q=%E9%98%B2%E7%81%BD')
    await expect(page.locator('main')).toContainText(/\d+件見つかりました/)
  })

  test('by a touch on a link', async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    for (const { from, to } of linkRoutes(await builtAddresses())) {
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
  })
})

test('any page may be the first, and the browser may know that it is offline', async ({ page, context, server }) => {
  await page.goto(relativeAddress('/projects/14/'))
  await workerActive(page)
  await server.close()
  await context.setOffline(true)
  for (const address of ['/', '/projects/14/', '/projects/2/', '/years/2014/', '/policies/1-1/', '/about/']) {
    await openTyped(page, address, address, 'after a first visit to /projects/14/')
  }
})

test('an address that nobody made gets the page that helps', async ({ page, visitThenLoseNetwork }) => {
  await visitThenLoseNetwork('/')
  await page.goto('./no-such-page/')
  await appReady(page)
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('main a').first()).toBeVisible()
})
