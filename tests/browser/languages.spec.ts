// @first-plan
import { expect } from '@playwright/test'
import { LONG } from './long-tag.ts'
import { test } from './app-test.ts'
import { axeFindings, COLOUR_RULES, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { languageTags, relativeAddress } from './built-pages.ts'
import { overflowAtSizes, smallTargets } from './layout-faults.ts'

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
        await loadAxe(page)
        const found = [...(await axeFindings(page, WCAG_2_2_AA)), ...(await smallTargets(page, 44))]
        await page.emulateMedia({ colorScheme: 'dark' })
        await page.reload()
        await loadAxe(page)
        found.push(...(await axeFindings(page, COLOUR_RULES)))
        const sizes = [
          [320, 100],
          [320, 200],
          [1280, 100],
        ] as const
        found.push(...(await overflowAtSizes(page, sizes)))
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
