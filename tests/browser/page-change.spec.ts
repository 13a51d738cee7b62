// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { builtAddresses, builtHeading, builtTitle, relativeAddress } from './built-pages.ts'
import { followLink, linkRoutes } from './link-graph.ts'
import { kindAddresses } from './page-kinds.ts'
import { LONG } from './long-tag.ts'

/** The page has its own title and heading. Returns the heading. */
async function expectPage(page: Page, address: string, how: string) {
  await expect(page, `${address} ${how}`).toHaveTitle(builtTitle(address))
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  await expect(heading, `${address} ${how}`).toHaveText(builtHeading(address))
  return heading
}

/** The focus is on the new page's heading, which a screen reader then reads. */
async function expectBegun(page: Page, address: string, how: string): Promise<void> {
  await expect(await expectPage(page, address, how), `${address} ${how}`).toBeFocused()
}

/** The focus is on the link by which the page was left. */
async function expectReturned(page: Page, address: string, leftFor: string): Promise<void> {
  await expectPage(page, address, `back from ${leftFor}`)
  const focused = page.locator(`a[href="${leftFor}"]:focus`)
  await expect(focused, `${address} back from ${leftFor}`).toHaveCount(1)
}

test(
  'after a link within the app the new page begins as a new page does, and after going back the focus returns to the link',
  { tag: LONG },
  async ({ page }) => {
    for (const { from, to } of linkRoutes(await builtAddresses(), kindAddresses)) {
      await page.goto(relativeAddress(from))
      await appReady(page)
      for (const address of to) {
        await followLink(page, address)
        await expectBegun(page, address, `by a link on ${from}`)
        await page.goBack()
        await expectReturned(page, from, address)
      }
    }
  },
)

test('a link to an item begins at the item, and the keyboard goes on after it', async ({ page }) => {
  await page.goto('./years/2014/')
  await appReady(page)
  await page.locator('#p2-a9').getByText('原文').first().click()
  await page.locator('#p2-a9').getByRole('link', { name: 'この記録だけのアドレス' }).click()
  await expect(page).toHaveURL(/\/projects\/2\/#p2-a9$/)
  await expect(page).toHaveTitle(builtTitle('/projects/2/'))
  await expect(page.locator('#p2-a9')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('#p2-a9 :focus')).toHaveCount(1)
})

test('what is chosen on a page changes its address and takes nobody away from the choice', async ({ page }) => {
  await page.goto('./projects/')
  await appReady(page)
  await page.getByRole('main').getByText('しぼりこむ', { exact: true }).click()
  const choice = page.getByRole('main').getByRole('combobox').first()
  await choice.focus()
  await choice.selectOption({ index: 1 })
  await expect(page).toHaveURL(/\/projects\/\?/)
  await expect(choice).toBeFocused()
  await expect(page).toHaveTitle(builtTitle('/projects/'))
})
