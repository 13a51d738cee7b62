// @first-plan
import { expect } from '@playwright/test'
import { themeArticleText } from '../../src/themes/article/messages.ts'
import { seriesText } from '../../src/record/figures/messages.ts'
import { themeText } from '../../src/themes/theme-messages.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { LONG } from './long-tag.ts'

const THEME = './themes/e-services/'
/** At 390 px. It was 21,085 when each record was told three times. */
const LONGEST = 6500

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the longest theme is a page of a few screens', { tag: LONG }, async ({ page }) => {
    await page.goto(THEME)
    await appReady(page)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(LONGEST)
  })
})

test('an answer leads to its record on the page', { tag: LONG }, async ({ page }) => {
  await page.goto(THEME)
  await appReady(page)
  await page.getByRole('link', { name: /平成28年1月.住民票の写し/u }).click()
  await expect(page.locator('#p2-a9-1')).toBeInViewport()
  await expect(page.locator('#p2-a9')).toContainText('交付開始時期を決定した')
})

test('the records stand by year at an address of their own, and back finds the chapters', async ({ page }) => {
  await page.goto(THEME)
  await appReady(page)
  const records = page.locator('main [data-achievement]')
  const count = await records.count()
  const switched = page.getByRole('navigation', { name: themeArticleText.arrangement })
  const byYear = switched.getByRole('link', { name: themeArticleText.byYear })
  await byYear.click()
  await expect(page).toHaveURL(/\?view=years$/)
  await expect(byYear).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('heading', { level: 3, name: '平成24年度' })).toBeVisible()
  await expect(records).toHaveCount(count)
  await page.reload()
  await expect(page.getByRole('heading', { level: 3, name: '平成24年度' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 3, name: '窓口で待つ時間' })).toBeVisible()
})

test('the address of a year, opened cold, leads to the records of that year', async ({ page }) => {
  await page.goto(`${THEME}#year-2012`)
  await appReady(page)
  await expect(page.getByRole('heading', { level: 3, name: '平成24年度' })).toBeInViewport()
})

test(
  'a year’s floret opens the list of the theme’s records in it, as many as it says',
  { tag: LONG },
  async ({ page }) => {
    await page.goto(THEME)
    await appReady(page)
    const floret = page
      .getByRole('navigation', { name: themeText.path })
      .getByRole('link')
      .filter({ hasText: '平成24' })
    const count = Number(/(\d+)件/u.exec((await floret.textContent()) ?? '')?.[1])
    expect(count).toBeGreaterThan(0)
    await floret.click()
    await expect(page).toHaveURL(/\/projects\/\?.*theme=.*view=records/u)
    await expect(page.getByRole('heading', { name: `${count}件の記録` })).toBeInViewport()
    await expect(page.locator('[data-achievement]')).toHaveCount(count)
  },
)

test('the numbers are folded and open in place', { tag: LONG }, async ({ page }) => {
  await page.goto(THEME)
  await appReady(page)
  const table = page.locator('#series-p1-menus-added')
  await expect(table).toBeHidden()
  await page.getByRole('heading', { name: seriesText.heading }).click()
  await expect(table).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the anchor of a year leads to a record of that year', async ({ page }) => {
    await page.goto(`${THEME}#year-2012`)
    await expect(page.locator('#year-2012')).toBeInViewport()
    await expect(page.locator('#year-2012')).toContainText('24')
  })
})
