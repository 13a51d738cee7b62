import { builtAddresses } from '../browser/built-pages.ts'
import { expectLinksFollowed, expectOtherSpellings, expectTypedAndReloaded } from '../browser/offline-pages.ts'
import { test } from '../browser/offline-visit.ts'

test.describe('after one visit, with the server gone, every page opens with its own content', () => {
  test.beforeEach(async ({ visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
  })

  test('by its address, and again by reload', async ({ page }) => {
    await expectTypedAndReloaded(page, await builtAddresses())
  })

  test('by its address without the last slash, and with a query', async ({ page }) => {
    await expectOtherSpellings(page, await builtAddresses())
  })

  test('by a touch on a link', async ({ page }) => {
    await expectLinksFollowed(page, await builtAddresses())
  })
})
