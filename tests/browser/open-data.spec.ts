// @first-plan
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { buildFolder } from './build-folder.ts'
import { test } from './offline-visit.ts'

/** The bytes of the file that a link of the page saves. */
async function savedBy(page: Page, file: string): Promise<{ name: string; bytes: Buffer }> {
  const link = page.getByRole('link', { name: `${file}を保存` })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const built = (file: string) => readFileSync(join(buildFolder, 'data', file))

test('without a network the page saves the same bytes as the server sends', async ({ page, visitThenLoseNetwork }) => {
  await visitThenLoseNetwork('/open-data/')
  // The page is hydrated; the list, further down, is not.
  await appReady(page)
  for (const file of ['achievements.csv', 'series.csv', 'glossary.csv']) {
    const { name, bytes } = await savedBy(page, file)
    expect(name).toBe(file)
    expect(bytes.equals(built(file)), file).toBe(true)
  }
})

test('a number leads to the file with all numbers, and its columns are explained there', async ({ page }) => {
  await page.goto('./projects/14/')
  await appReady(page)
  const details = page.locator('details', { hasText: 'くわしく' }).filter({ hasText: 'オープンデータ' }).first()
  await details.locator('summary').click()
  await details.getByRole('link', { name: 'オープンデータ' }).click()
  await expect(page).toHaveURL(/\/open-data\/#series$/)
  const file = page.getByRole('region', { name: '数字', exact: true })
  await expect(file.getByRole('heading', { name: '数字' })).toBeInViewport()
  await file.getByText('列の説明').click()
  await expect(file.getByText('value_number')).toBeVisible()
})
