import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { test } from './app-test.ts'
import { relativeAddress } from './built-pages.ts'
import { LONG } from './long-tag.ts'
import { expectOwnContent } from './page-content.ts'
import { kindAddresses } from './page-kinds.ts'

/** What is visible after the first press of the tab key. */
function readPage(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement
    const box = focused?.getBoundingClientRect()
    const skipTo = focused instanceof HTMLAnchorElement && focused.pathname === location.pathname ? focused.hash : ''
    return {
      headingShows: document.querySelector('h1')?.checkVisibility({ visibilityProperty: true }) ?? false,
      skipTargets: skipTo === '' ? 0 : document.querySelectorAll(`[id="${skipTo.slice(1)}"]`).length,
      skipShows: box !== undefined && box.top >= 0 && box.left >= 0 && box.width > 2 && box.height > 2,
    }
  })
}

test.describe('without JavaScript, a page of each kind', () => {
  test.use({ javaScriptEnabled: false })

  test(
    'shows its own content, and a way past the navigation when it is reached by key',
    { tag: LONG },
    async ({ page }) => {
      for (const address of kindAddresses) {
        const answer = await page.goto(relativeAddress(address))
        expect(answer?.status(), address).toBe(200)
        await expectOwnContent(page, address, 'without JavaScript')
        await page.keyboard.press('Tab')
        expect(await readPage(page), address).toEqual({ headingShows: true, skipTargets: 1, skipShows: true })
      }
    },
  )

  test('has a sibling for unknown addresses, with status 404 and ways on', async ({ page }) => {
    const answer = await page.goto('./projects/99/')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
})
