// @first-plan
import { expect, type Page } from '@playwright/test'
import { sheetText } from '../../src/sheets/messages.ts'
import { test } from './app-test.ts'
import { startWithFurigana } from './furigana-page.ts'
import { committedPlan } from './committed-plan.ts'
import { LONG } from './long-tag.ts'
import { firefoxMissing, launchFirefox } from './other-browsers.ts'
import { leftEdges, printedPages } from './printed-pages.ts'

const THEMES = 7
const ALL = committedPlan.projects.length + THEMES + 1
const POINTS_PER_MM = 72 / 25.4
/** Each sheet keeps 12 mm free on each side. */
const FREE = 11.9 * POINTS_PER_MM

const sheets = (page: Page) => page.locator('[data-sheet]')
const printed = (page: Page) => page.pdf({ preferCSSPageSize: true })

test(
  'every sheet is one page of A4, as the very first action and from the dark theme',
  { tag: LONG },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('./event/sheets/')
    // Nothing is touched.
    await expect(sheets(page)).toHaveCount(ALL)
    // An overflowing sheet would add a page.
    expect(printedPages(await printed(page))).toBe(ALL)
  },
)

test('with readings too, which stand beside the words of the sheet', { tag: LONG }, async ({ page }) => {
  await startWithFurigana(page, 'all')
  await page.goto('./event/sheets/')
  await expect(sheets(page)).toHaveCount(ALL)
  for (const id of ['project-14', 'theme-disaster', 'plan'])
    await expect(page.locator(`[data-sheet="${id}"] rt`).first()).toBeAttached()
  expect(printedPages(await printed(page))).toBe(ALL)
})

test('each sheet alone is one page', { tag: LONG }, async ({ page }) => {
  for (const id of ['project-14', 'project-2', 'project-15', 'theme-e-services', 'plan']) {
    await page.goto(`./event/sheets/?of=${id}`)
    await expect(sheets(page)).toHaveCount(1)
    expect(printedPages(await printed(page)), id).toBe(1)
  }
})

test('in Firefox too, and every letter stands in its place', { tag: LONG }, async ({ baseURL }) => {
  test.slow()
  const reason = firefoxMissing()
  test.skip(reason !== null, reason ?? '')
  const browser = await launchFirefox()
  try {
    const page = await browser.newPage()
    await page.goto(`${baseURL ?? ''}event/sheets/`)
    await expect(sheets(page)).toHaveCount(ALL)
    const paper = await printed(page)
    expect(printedPages(paper)).toBe(ALL)
    const edges = leftEdges(paper)
    expect(edges.length).toBeGreaterThan(20 * ALL)
    expect(Math.min(...edges)).toBeGreaterThan(FREE)
  } finally {
    await browser.close()
  }
})

test('before the sheets are made, the paper says so and names every sheet', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('./event/sheets/', { waitUntil: 'load' })
  expect(printedPages(await printed(page))).toBeGreaterThan(0)
  await expect(page.getByText(sheetText.tooSoon)).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(sheetText.tooSoon)).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveCount(ALL)
})
