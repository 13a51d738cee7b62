// @first-plan
import { expect } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { relativeAddress } from './built-pages.ts'
import { LONG } from './long-tag.ts'
import { kindAddresses } from './page-kinds.ts'

/**
 * The longest that a page of each kind may be on a phone of 390 × 844, in CSS pixels: what it has, and a line or two
 * more. A reader who has to scroll ten screens does not find what is at the end of them. The map of the achievements has
 * rows of 44 px for a finger, which are 400 px more than with a mouse: 7,000 was its aim.
 */
const USUAL = 4300
const LIMITS = new Map([
  ['/accessibility/', 12_000],
  ['/achievements/', 7650],
  ['/departments/', 5800],
  ['/event/sheets/', 5750],
  ['/glossary/', 10_000],
  ['/open-data/', 7600],
  ['/places/', 8250],
  ['/projects/14/', 6500],
  ['/themes/e-services/', 6500],
])

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true })

  test('no page of any kind is longer than it was', { tag: LONG }, async ({ page }) => {
    for (const address of kindAddresses) {
      await page.goto(relativeAddress(address))
      await appReady(page)
      const length = await page.evaluate(() => document.documentElement.scrollHeight)
      expect.soft(length, address).toBeLessThanOrEqual(LIMITS.get(address) ?? USUAL)
    }
  })
})
