// @first-plan
import { expect } from '@playwright/test'
import { LONG } from './long-tag.ts'
import { test } from './app-test.ts'
import { openPageFaults } from './accessible-pages.ts'
import { axeFindings, COLOUR_RULES, loadAxe } from './axe.ts'
import { languageTags, relativeAddress } from './built-pages.ts'

/** A page of each kind, the longest of it where there are several. */
const KINDS = [
  '/',
  '/projects/',
  '/projects/14/',
  '/themes/',
  '/themes/e-services/',
  '/guide/',
  '/glossary/',
  '/about/',
]

/** Widths in CSS pixels, and sizes of text in per cent. */
const SIZES = [
  [320, 100],
  [320, 200],
  [1280, 100],
] as const

for (const tag of languageTags)
  test(
    `the pages in ${tag} are accessible with all folds open, light and dark, narrow and with large letters`,
    { tag: LONG },
    async ({ page }) => {
      const faults: Record<string, string[]> = {}
      for (const address of KINDS.map((kind) => `/${tag}${kind}`)) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width: 412, height: 915 })
        await page.goto(relativeAddress(address))
        await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
        const found = await openPageFaults(page, SIZES)
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.reload()
        await loadAxe(page)
        found.push(...(await axeFindings(page, COLOUR_RULES)))
        if (found.length > 0) faults[address] = found
      }
      expect(faults).toEqual({})
    },
  )

test('a reader comes from any page to English and back to the same page in Japanese', async ({ page }) => {
  await page.goto('./projects/1/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).click()
  await page.getByRole('link', { name: /^1 / }).click()
  await page.getByText('Original (Japanese)').first().click()
  await expect(page.locator('#p1-o1 .city-text')).toBeVisible()
  await page.getByRole('link', { name: 'This page in Japanese' }).click()
  await expect(page).toHaveURL(/(?<!\/en)\/projects\/1\/$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
})
