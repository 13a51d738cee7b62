// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { settingsText } from '../../src/shell/settings/messages.ts'
import { test } from './app-test.ts'
import { appReady } from './app-ready.ts'

/** What is shown of a page without the city's words and without the names of years, which have both notations. */
const ours = (page: Page) =>
  page.evaluate(() => {
    for (const other of document.body.querySelectorAll(
      '.city-text, .city-quote, .raw-lines, .year-name, [class*=__era], [class*=__letter], svg, option',
    ))
      other.remove()
    return document.body.innerText
  })

test('with 西暦 chosen, the years in our sentences are those of the West; the city’s words stay', async ({ page }) => {
  await page.goto('./settings/')
  await appReady(page)
  await page.getByRole('radio', { name: settingsText.yearFirsts(2010).western }).check()
  for (const address of ['./', './themes/e-services/', './achievements/', './places/', './guide/']) {
    await page.goto(address)
    await appReady(page)
    const quoted = await page.locator('.city-text').allTextContents()
    expect(quoted.length, address).toBeGreaterThan(4)
    expect(await ours(page), address).not.toMatch(/平成2[2-6]年度(?!）)/u)
  }
  await page.goto('./projects/1/')
  await appReady(page)
  await expect(page.locator('.city-text').filter({ hasText: 'H22年度に10件' }).first()).toBeVisible()
  await expect(page.getByRole('banner')).toContainText('2014年度までの記録')
})
