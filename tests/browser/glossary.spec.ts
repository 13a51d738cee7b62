// @first-plan
import { expect } from '@playwright/test'
import type { Glossary } from '../../src/plan/glossary.ts'
import { glossaryText } from '../../src/glossary/messages.ts'
import { appReady, frameReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { LONG } from './long-tag.ts'
import { planFile } from './plan-file.ts'

const committedGlossary = JSON.parse(planFile('glossary.json')) as Glossary
const MARK = 'a[data-term="j-alert"]'

test('a marked term is explained in place, by keyboard too, and the focus comes back', async ({ page }) => {
  await page.goto('./projects/17/')
  await appReady(page)
  await page.locator(MARK).focus()
  await page.keyboard.press('Enter')
  const note = page.getByRole('dialog', { name: /Ｊアラート/ })
  await expect(note).toBeVisible()
  await expect(note).toBeFocused()
  await expect(page).toHaveURL(/\/projects\/17\/$/)
  await page.keyboard.press('Escape')
  await expect(note).toHaveCount(0)
  await expect(page.locator(MARK)).toBeFocused()

  await page.locator(MARK).click()
  await expect(note).toBeVisible()
  await page.locator('h1').click()
  await expect(note).toHaveCount(0)
})

test(
  'a marked term that is pressed as the very first touch is explained in place too',
  { tag: LONG },
  async ({ page }) => {
    await page.goto('./projects/17/')
    await frameReady(page)
    await page.locator(MARK).evaluate((mark: HTMLElement) => mark.click())
    await expect(page.getByRole('dialog', { name: /Ｊアラート/ })).toBeVisible()
    await expect(page).toHaveURL(/\/projects\/17\/$/)
  },
)

test('on a phone all terms are at most 10,000 px of page', { tag: LONG }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./glossary/')
  await appReady(page)
  expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThanOrEqual(10_000)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a marked term leads to its place in the glossary', { tag: LONG }, async ({ page }) => {
    await page.goto('./projects/17/')
    await page.locator(MARK).click()
    await expect(page).toHaveURL(/\/glossary\/#j-alert$/)
    await expect(page.locator('#j-alert')).toBeInViewport()
  })
})

test('the glossary is narrowed by a part of a word or of its reading, in any kana and width', async ({ page }) => {
  await page.goto('./glossary/')
  await appReady(page)
  const terms = page.getByRole('article')
  const all = await terms.count()
  for (const typed of ['じぇいあら', 'ジェイアラ', 'nothing of the kind']) {
    await page.getByLabel(glossaryText.filter).fill(typed)
    if (typed.startsWith('nothing')) await expect(terms).toHaveCount(0)
    else await expect(page.locator('#j-alert')).toBeVisible()
    expect(await terms.count()).toBeLessThan(all)
  }
  await expect(page.getByText(glossaryText.found(0))).toBeVisible()
  await page.getByLabel(glossaryText.filter).fill('')
  await expect(terms).toHaveCount(all)
})

test('the words of the filter stand in the address: back from a project finds them, and what is not there leads to the search', async ({
  page,
}) => {
  await page.goto('./glossary/')
  await appReady(page)
  const filter = page.getByRole('searchbox')
  await filter.fill('JIS')
  await expect(page).toHaveURL(/q=JIS/)
  const shown = await page.getByRole('article').count()
  await page
    .getByRole('article')
    .first()
    .getByText(/^\d+事業/)
    .click()
  await page.getByRole('list', { name: glossaryText.projects }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/projects\//)
  await page.goBack()
  await expect(filter).toHaveValue('JIS')
  await expect(page.getByRole('article')).toHaveCount(shown)
  await filter.fill('住基カード')
  await page.getByRole('link', { name: '「住基カード」を言葉でさがす' }).click()
  await expect(page.locator('#result')).toContainText('件')
})

test(
  'the rows of the kana table stay in sight and lead to their terms, and every term names its projects',
  { tag: LONG },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('./glossary/')
    await appReady(page)
    const rows = page.getByRole('navigation', { name: glossaryText.rows })
    await page.getByRole('article').last().scrollIntoViewIfNeeded()
    await rows.getByRole('link', { name: 'は行' }).click()
    await expect(page).toHaveURL(/#row-/)
    const heading = page.getByRole('heading', { name: 'は行' })
    await expect(heading).toBeInViewport()
    await expect(rows).toBeInViewport()
    const [bar, row] = await Promise.all([rows.boundingBox(), heading.boundingBox()])
    for (const link of await rows.getByRole('link').all()) {
      const box = await link.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      expect((box?.x ?? 0) + (box?.width ?? 0), 'all are in the width of the window').toBeLessThanOrEqual(390)
    }
    expect((bar?.y ?? 0) + (bar?.height ?? 0), 'the rows do not lie over the heading').toBeLessThanOrEqual(row?.y ?? 0)

    const { terms } = committedGlossary
    await expect(page.getByRole('article')).toHaveCount(terms.length)
    for (const { id, projects } of terms)
      expect(await page.locator(`[id="${id}"] details li`).count(), id).toBe(projects.length)
  },
)
