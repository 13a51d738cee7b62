import { expect } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'

test('choices combine and stand in the address; without one the page helps', async ({ page }) => {
  await page.goto('./guide/')
  await appReady(page)
  await expect(page.getByText('まだ何も選んでいません。')).toBeVisible()
  await page.getByRole('checkbox', { name: '子育て' }).check()
  await expect(page).toHaveURL(/for=children/)
  const children = await page.locator('[data-guide]').count()
  await page.getByRole('checkbox', { name: '障害のある人・家族' }).check()
  await expect(page).toHaveURL(/for=children(,|%2C)disability/)
  const both = await page.locator('[data-guide]').count()
  expect(both).toBeGreaterThan(children)
  // What concerns both stands first, with both reasons.
  await expect(page.locator('[data-guide]').first().locator('.guide-item__topic')).toHaveCount(2)
  await page.reload()
  await expect(page.locator('[data-guide]')).toHaveCount(both)
})

test('opened cold with a choice, never shows the whole list first', async ({ page }) => {
  await page.goto('./guide/?for=opinions', { waitUntil: 'commit' })
  const other = page.locator('#moving h2')
  while (!(await page.locator('[data-guide]').first().isVisible())) expect(await other.isVisible()).toBe(false)
  await expect(page.getByRole('checkbox', { name: '意見を言う' })).toBeChecked()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every life event is a link to its place on the page', async ({ page }) => {
    await page.goto('./guide/')
    await expect(page.locator('input[type="checkbox"]').first()).toBeHidden()
    await page.locator('nav a[href$="#disaster"]').click()
    await expect(page.locator('#disaster')).toBeInViewport()
  })
})
