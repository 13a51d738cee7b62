// @first-plan
import { expect } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { LONG } from './long-tag.ts'

/** What citizens ask of the record, on a phone, by taps. */
test.use({ viewport: { width: 390, height: 844 } })

const RESIDENCE = '平成28年1月　住民票の写し及び印鑑登録証明書'

test('since when a convenience store gives the 住民票: the search’s first record says it in sight', async ({
  page,
}) => {
  await page.goto(`./search/?q=${encodeURIComponent('住民票 コンビニ')}`)
  await appReady(page)
  await expect(page.locator('[data-result]').first()).toContainText(RESIDENCE)
  await expect(page.getByText(RESIDENCE)).toBeInViewport()
})

test('since when a convenience store gives the 住民票: the life event says it too', { tag: LONG }, async ({ page }) => {
  await page.goto('./guide/')
  await appReady(page)
  await page.getByRole('checkbox', { name: '証明書がほしい' }).check()
  await page.getByRole('button', { name: /^\d+件 見る$/ }).click()
  await expect(page.locator('[data-guide]').getByText(RESIDENCE)).toBeVisible()
})

test('how many groups the portal lists: the numbers stand under the line that was searched for', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('さがポ 団体数')}`)
  await appReady(page)
  for (const line of ['H23：38団体', 'H26：77団体（新規7団体）']) await expect(page.getByText(line)).toBeInViewport()
})

test('what 情報政策課 did in 平成24年度: one touch on the page of departments, each record in full', async ({
  page,
}) => {
  await page.goto('./departments/')
  await appReady(page)
  const link = page.getByRole('link', { name: /^情報政策課 平成24年度の ?\d+件$/ })
  const count = /(\d+)件/.exec((await link.textContent()) ?? '')?.[1]
  await link.click()
  await expect(page).toHaveURL(/\/projects\/\?.*view=records/)
  await expect(page.getByRole('heading', { name: `${count}件の記録` })).toBeInViewport()
  await expect(page.locator('[data-achievement]')).toHaveCount(Number(count))
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1)
  await page.reload()
  await expect(page.locator('[data-achievement]')).toHaveCount(Number(count))
})

test('the same as projects: each leads to what it recorded in that year', async ({ page }) => {
  await page.goto(`./projects/?department=${encodeURIComponent('情報政策課')}&year=2012`)
  await appReady(page)
  const rows = page.locator('[data-project] a')
  for (const row of await rows.all()) await expect(row).toHaveAttribute('href', /\/projects\/\d+\/#year-2012$/)
  await page.getByRole('link', { name: '記録で', exact: true }).click()
  await expect(page).toHaveURL(/year=2012.*view=records/)
  await expect(page.getByRole('link', { name: '記録で', exact: true })).toHaveAttribute('aria-current', 'true')
})

test(
  'the conditions are folded, a choice says how much it leaves, and one touch takes it back',
  { tag: LONG },
  async ({ page }) => {
    await page.goto('./projects/')
    await appReady(page)
    await expect(page.locator('[data-project]').first()).toBeInViewport()
    await page.getByText('しぼりこむ', { exact: true }).click()
    await page.getByRole('combobox', { name: 'テーマ' }).selectOption('disaster')
    const see = page.getByRole('button', { name: /^\d+事業を見る$/ })
    await expect(see).toBeInViewport()
    const count = Number(/\d+/.exec(await see.innerText())?.[0])
    await see.click()
    await expect(page.locator('#result')).toBeFocused()
    await expect(page.locator('[data-project]')).toHaveCount(count)
    await expect(page.locator('[data-project]').first()).toBeInViewport()
    await expect(page.getByText('しぼりこむ（1）')).toBeVisible()
    await page.getByRole('button', { name: '「災害のとき」を外す' }).click()
    await expect(page.locator('#result')).toBeFocused()
    await expect(page).toHaveURL(/\/projects\/$/)
  },
)
