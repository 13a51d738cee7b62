// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { axeFindings, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { committedPlan } from './committed-plan.ts'
import { startWithFurigana } from './furigana-page.ts'
import { test } from './offline-visit.ts'
import { scannedCode } from './scanned-code.ts'
import { LONG } from './long-tag.ts'

const THEMES = 7
const ALL = committedPlan.projects.length + THEMES + 1

async function openSheets(page: Page, query = ''): Promise<void> {
  await page.goto(`./event/sheets/${query}`)
  await appReady(page)
  await expect(page.locator('[data-sheet]').first()).toBeAttached()
}

/** Parts of sheets whose text overflows. */
function crowded(page: Page): Promise<string[]> {
  return page
    .locator('[data-sheet]')
    .evaluateAll((sheets) =>
      sheets.flatMap((sheet) =>
        [...sheet.querySelectorAll('.sheet__page, .sheet__page *')]
          .filter(
            (part) =>
              part instanceof HTMLElement &&
              !part.closest('.spoken, ruby') &&
              getComputedStyle(part).display !== 'inline' &&
              (part.scrollHeight > part.clientHeight + 3 || part.scrollWidth > part.clientWidth + 3),
          )
          .map((part) => `${sheet.getAttribute('data-sheet') ?? ''}: ${part.className}`),
      ),
    )
}

test('on a screen a sheet is a picture of its paper, scaled as a whole', { tag: LONG }, async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await openSheets(page)
    const sheet = page.locator('[data-sheet="plan"]')
    // Set as wide as on paper, in letters that no browser enlarges; and shown as wide as its place.
    expect(await sheet.evaluate((paper) => paper.clientWidth)).toBe(840)
    const [shown, place] = await Promise.all([sheet.boundingBox(), sheet.locator('..').boundingBox()])
    // Its place has a border.
    expect(Math.abs((shown?.width ?? 0) - (place?.width ?? 0))).toBeLessThan(3)
  }
})

test('no sheet is crowded, on paper and as a picture', { tag: LONG }, async ({ page }) => {
  for (const [media, width] of [
    ['print', 794],
    ['screen', 390],
    ['screen', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ media })
    await openSheets(page)
    expect(await crowded(page), `${media}, ${width} px`).toEqual([])
  }
})

test('with readings no sheet is crowded either', { tag: LONG }, async ({ page }) => {
  await startWithFurigana(page, 'all')
  await page.setViewportSize({ width: 794, height: 900 })
  await page.emulateMedia({ media: 'print' })
  await openSheets(page)
  await expect(page.locator('[data-sheet="project-24"] rt').first()).toBeAttached()
  expect(await crowded(page)).toEqual([])
  // The readings of a year's name are above it, where the year before has ended.
  const touching = await page.locator('.sheet-years > li + li').evaluateAll((years) =>
    years.flatMap((year) => {
      const before = year.previousElementSibling?.querySelector('small')?.getBoundingClientRect().bottom ?? 0
      const tops = [...year.querySelectorAll('.sheet-years__year rt')].map((part) => part.getBoundingClientRect().top)
      return Math.min(...tops) < before ? [year.textContent] : []
    }),
  )
  expect(touching).toEqual([])
})

test('paper has nothing of the site, is white, and says whose record it is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await openSheets(page, '?of=project-14')
  for (const part of ['.site-header', '.site-footer', '.tab-bar', '.page-head', '.notice-stack'])
    await expect(page.locator(part)).toBeHidden()
  const sheet = page.locator('[data-sheet]')
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  for (const words of ['平成26年度までの記録', '原文313～346行目', '公式アプリではありません'])
    await expect(sheet).toContainText(words)
})

test('the code of a sheet leads to its page, which is written beside it', { tag: LONG }, async ({ page, server }) => {
  await page.setViewportSize({ width: 900, height: 1300 })
  for (const [id, at] of [
    ['project-14', 'projects/14/'],
    ['theme-disaster', 'themes/disaster/'],
    ['plan', ''],
  ] as const) {
    await openSheets(page, `?of=${id}`)
    await expect(page.locator('[data-sheet]').getByText(server.address + at, { exact: true })).toBeVisible()
    const code = page.locator('[data-sheet]').getByRole('img', { name: /QR/ })
    expect(await scannedCode(code)).toBe(server.address + at)
  }
})

test(
  'a sheet is chosen, printed and left by keyboard, offline too',
  { tag: LONG },
  async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    await page.addInitScript(() => {
      Object.assign(window, { printed: 0 })
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes'
      }
    })
    await openSheets(page)
    await page.getByRole('link', { name: '災害のとき' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-sheet]')).toHaveCount(1)
    // It is scrolled to its name, and its print button is visible.
    await expect(page.getByRole('heading', { name: '災害のとき' }).first()).toBeFocused()
    await expect(page.getByRole('button', { name: 'この1枚を印刷する' })).toBeInViewport()
    await page.getByRole('button', { name: 'この1枚を印刷する' }).press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
    await page.getByRole('link', { name: 'ほかの紙面を選ぶ' }).press('Enter')
    await expect(page.locator('[data-sheet]')).toHaveCount(ALL)
    await expect(page.getByRole('link', { name: '災害のとき' })).toBeFocused()
  },
)

test('a chosen sheet is accessible', { tag: LONG }, async ({ page }) => {
  for (const id of ['project-14', 'theme-disaster', 'plan']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await openSheets(page, `?of=${id}`)
      await loadAxe(page)
      expect(await axeFindings(page, WCAG_2_2_AA), `${id}, ${colorScheme}`).toEqual([])
    }
  }
})

test('an unknown sheet is said to be unknown, and all others stand there', { tag: LONG }, async ({ page }) => {
  await openSheets(page, '?of=project-99')
  await expect(page.getByRole('alert')).toContainText('project-99')
  await expect(page.locator('[data-sheet]')).toHaveCount(ALL)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what is needed and leads to pages that print', async ({ page }) => {
    await page.goto('./event/sheets/')
    await expect(page.getByText('JavaScriptがなくても')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: '災害のとき' }).click()
    await expect(page).toHaveURL(/\/themes\/disaster\/$/)
  })
})
