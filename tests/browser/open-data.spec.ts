// @first-plan
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { buildFolder } from './build-folder.ts'
import { dataFilesOf } from '../../src/open-data/data-file-messages.ts'
import { planParts } from '../../src/plan/plan-parts.ts'
import { committedAnnotations, committedPlan } from './committed-plan.ts'
import { LONG } from './long-tag.ts'
import { test, workerActive } from './offline-visit.ts'

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

const others = dataFilesOf(planParts(committedPlan, committedAnnotations), committedAnnotations.languages)
const nameOf = (path: string) => path.replace(/^data\//, '')

/** The bytes that are saved when the link to one of the other files is pressed. */
async function otherSaved(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  const link = page.getByRole('link', { name: label, exact: true })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

test(
  'without a network the page makes the JSON of what it shows, byte for byte, and says what is not there',
  { tag: LONG },
  async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/open-data/')
    await appReady(page)
    const made = others.filter((file) => file.made !== undefined)
    expect(made.length).toBeGreaterThan(6)
    for (const { path, label } of made) {
      const { name, bytes } = await otherSaved(page, label)
      expect(name).toBe(nameOf(path))
      expect(bytes.equals(built(nameOf(path))), path).toBe(true)
    }
    await page.getByRole('link', { name: '市の言葉の読みがな（一語ずつ、JSON）' }).click()
    await expect(page.getByText('readings.jsonは、まだこの端末に入っていません。')).toBeVisible()
  },
)

test(
  'what no page can make is there without a network, too, once a reader has asked for it',
  { tag: LONG },
  async ({ page, server }) => {
    await page.goto('./open-data/')
    await appReady(page)
    await workerActive(page)
    await page.getByRole('button', { name: 'この端末に入れておく' }).click()
    await expect(page.getByText('この端末に入っています')).toBeVisible()
    await server.close()
    await page.reload()
    await appReady(page)
    await expect(page.getByText('この端末に入っています')).toBeVisible()
    const kept = others.filter((file) => file.made === undefined)
    expect(kept.length).toBeGreaterThan(15)
    for (const { path, label } of kept) {
      const { name, bytes } = await otherSaved(page, label)
      expect(name).toBe(nameOf(path))
      expect(bytes.equals(built(nameOf(path))), path).toBe(true)
    }
  },
)

test(
  'a number leads to the file with all numbers, and its columns are explained there',
  { tag: LONG },
  async ({ page }) => {
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
  },
)
