// @first-plan
import { expect } from '@playwright/test'
import { frameReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { relativeAddress } from './built-pages.ts'
import { LONG } from './long-tag.ts'
import { kindAddresses } from './page-kinds.ts'
import { requestsQuiet } from './requests-quiet.ts'

/**
 * The most elements that a page of each kind may have before a touch: what it has, and a few more for a line or a link.
 * Each element is hydrated, styled and laid out. 70 on the guide's page keep numbers with their units. A page that is
 * not named here is small. The report on accessibility has a row for each of 56 criteria; none of it is hydrated.
 */
const SMALL = 350
const LIMITS = new Map([
  ['/accessibility/', 750],
  ['/achievements/', 3950],
  ['/departments/', 1650],
  ['/event/sheets/', 5950],
  ['/glossary/', 2000],
  ['/guide/', 2200],
  ['/open-data/', 825],
  ['/places/', 775],
  ['/policies/', 700],
  ['/policies/2-2/', 850],
  ['/projects/', 700],
  ['/projects/1/', 650],
  ['/projects/2/', 700],
  ['/projects/14/', 1450],
  ['/projects/15/', 400],
  ['/themes/accessibility/', 950],
  ['/themes/community/', 1750],
  ['/themes/e-services/', 1900],
  ['/years/', 1175],
  ['/years/2011/', 2050],
  ['/years/2014/', 1850],
])

test('a page of each kind has few elements', { tag: LONG }, async ({ page }) => {
  for (const address of kindAddresses) {
    await page.goto(relativeAddress(address))
    await frameReady(page)
    await requestsQuiet(page)
    const elements = await page.locator('*').count()
    expect.soft(elements, address).toBeLessThanOrEqual(LIMITS.get(address) ?? SMALL)
  }
})
