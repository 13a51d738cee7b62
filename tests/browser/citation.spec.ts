// @first-plan
import { expect, type Page } from '@playwright/test'
import { appReady, frameReady } from './app-ready.ts'
import { LONG } from './long-tag.ts'
import { test } from './offline-visit.ts'

/** Opens the lines of a record of project 4, or all about a number, and asks to cite them. */
async function askFor(page: Page, anchor: string) {
  const record = page.locator(anchor)
  await record.locator('.source-fold > summary').first().click()
  await record.getByRole('button', { name: 'この行を引用' }).click()
  return record.getByRole('textbox', { name: '引用' })
}

test(
  'without a network a record is cited with its lines and its own address',
  { tag: LONG },
  async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/projects/4/')
    await appReady(page)
    const text = await askFor(page, '#p4-a1')
    await expect(text).toHaveValue(
      /^『市ホームページトップページの[^]*』65～66行目\n[^]*\/projects\/4\/\?edition=\d{4}-\d\d-\d\d#p4-a1（/,
    )
    await page.getByRole('radio', { name: 'BibTeX' }).check()
    await expect(text).toHaveValue(/^@misc\{/)
  },
)

test('nothing of a citation is loaded before it is asked for', async ({ page }) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto('./projects/4/')
  await appReady(page)
  await page.locator('#p4-a1 .source-fold > summary').first().click()
  await expect(page.locator('#p4-a1').getByRole('button', { name: 'この行を引用' })).toBeVisible()
  const citation = () => loaded.filter((address) => address.includes('Citation'))
  expect(citation()).toEqual([])
  await page.locator('#p4-a1').getByRole('button', { name: 'この行を引用' }).click()
  await expect(page.getByRole('textbox', { name: '引用' })).toBeVisible()
  expect(citation()).toHaveLength(1)
})

test('the very first touch may open an entry of the schedule, which is cited then', { tag: LONG }, async ({ page }) => {
  // All of it is on the screen: nothing is scrolled.
  await page.setViewportSize({ width: 1280, height: 1600 })
  await page.goto('./policies/2-1/')
  await frameReady(page)
  const entry = page.locator('#phase-2-1-1')
  await entry.locator('summary').click()
  await entry.getByRole('button', { name: 'この行を引用' }).click()
  await expect(entry.getByRole('textbox', { name: '引用' })).toHaveValue(/^「インターネット講習会の拡充」/)
})
