// @first-plan
import { expect } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { LONG } from './long-tag.ts'

test('a reader who knows only their town finds the records of their ward', async ({ page }) => {
  await page.goto('./places/')
  await appReady(page)
  const town = page.getByLabel('わたしの町の名前')
  await town.fill('城山')
  const answer = page.getByRole('status').filter({ hasText: '城山は緑区です（このアプリの補い）。' })
  await answer.getByRole('link', { name: '緑区の2件へ' }).click()
  await expect(page).toHaveURL(/#midori-ku$/)
  await expect(page.getByRole('heading', { name: '緑区' })).toBeInViewport()
  await town.fill('町田')
  await town.press('Enter')
  await expect(page.getByText('「町田」は、町の名前の一覧に見つかりませんでした。')).toBeVisible()
})

test('the search answers a town with its ward', { tag: LONG }, async ({ page }) => {
  await page.goto('./search/?q=城山')
  await appReady(page)
  await page.getByRole('link', { name: '「城山」は緑区です（このアプリの補い）。緑区の2件を見る' }).click()
  await expect(page).toHaveURL(/\/places\/#midori-ku$/)
})

test('without a script the towns of each ward stand in the page', { tag: LONG }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('./places/')
  await page.getByText('中央区の町の名前').click()
  await expect(page.getByText('淵野辺、')).toBeVisible()
  await context.close()
})
