// @first-plan
import { expect } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { relativeAddress } from './built-pages.ts'
import { expectLinksFollowed, expectOtherSpellings, expectTypedAndReloaded, openTyped } from './offline-pages.ts'
import { test, workerActive } from './offline-visit.ts'
import { kindAddresses } from './page-kinds.ts'
import { LONG } from './long-tag.ts'

test.describe('after one visit, with the server gone, a page of each kind opens with its own content', () => {
  test('by its address, and again by reload', { tag: LONG }, async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    await expectTypedAndReloaded(page, kindAddresses)
  })

  test(
    'by its address without the last slash, and with a query',
    { tag: LONG },
    async ({ page, visitThenLoseNetwork }) => {
      await visitThenLoseNetwork('/')
      await expectOtherSpellings(page, kindAddresses)
      await page.goto('./search?q=%E9%98%B2%E7%81%BD')
      await expect(page.getByRole('main')).toContainText(/\d+件見つかりました/)
    },
  )

  test('by a touch on a link', { tag: LONG }, async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    await expectLinksFollowed(page, kindAddresses)
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

test('an address that nobody made gets the page that helps', { tag: LONG }, async ({ page, visitThenLoseNetwork }) => {
  await visitThenLoseNetwork('/')
  await page.goto('./no-such-page/')
  await appReady(page)
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('main a').first()).toBeVisible()
})
