// @first-plan
import { expect } from '@playwright/test'
import { test } from './app-test.ts'
import { startWithFurigana } from './furigana-page.ts'
import { openShow } from './signage-show.ts'
import { expectNothingCovered, expectNothingCutOff, expectSlidesFit, slideFaults } from './slide-faults.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'

const LYING = { width: 1280, height: 800 }
const STANDING = { width: 768, height: 1024 }
const PHONE = { width: 390, height: 844 }

for (const screen of [LYING, STANDING])
  test(
    `every slide fits a screen of ${screen.width} × ${screen.height} and can be read from afar`,
    { tag: LONG },
    async ({ page }) => {
      await expectSlidesFit(page, screen)
    },
  )

/** Phones that lie. Their letters are the app's own small ones, as they are read in the hand. */
for (const phone of [
  { width: 667, height: 375 },
  { width: 844, height: 390 },
])
  test(
    `every slide fits a lying phone of ${phone.width} × ${phone.height}, nothing is cut off or covered`,
    { tag: LONG },
    async ({ page }) => {
      await expectSlidesFit(page, phone, 'in the hand')
    },
  )

for (const { screen, reading } of [
  { screen: { width: 667, height: 375 }, reading: 'in the hand' as const },
  { screen: LYING, reading: 'from afar' as const },
  { screen: STANDING, reading: 'from afar' as const },
])
  test(
    `with readings every slide fits a screen of ${screen.width} × ${screen.height}, too`,
    { tag: LONG },
    async ({ page }) => {
      await startWithFurigana(page, 'all')
      await expectSlidesFit(page, screen, reading)
      await page.keyboard.press('Home')
      await expect(page.locator('[data-slide] h2 rt').first()).toBeAttached()
    },
  )

test('the buttons cover nothing of a slide on a phone', async ({ page }) => {
  await expectNothingCovered(page, PHONE)
})

for (const [index, screen] of [LYING, STANDING, PHONE].entries())
  test(
    `with wider spacing of text nothing of a slide is cut off at ${screen.width} × ${screen.height}`,
    firstStandsForAll(index),
    async ({ page }) => {
      await expectNothingCutOff(page, screen)
    },
  )

test('this check sees what does not fit', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openShow(page, 'seconds=120')
  await page.keyboard.press('ArrowRight')
  await page.locator('[data-slide="1"] h2').evaluate((heading) => {
    heading.style.fontSize = '200px'
  })
  expect((await slideFaults(page)).join()).toMatch(/is \d+ × \d+ px on/)
  await page.locator('[data-slide="1"] h2').evaluate((heading) => {
    heading.style.fontSize = '20px'
  })
  expect((await slideFaults(page)).join()).toMatch(/is 20\.0 px/)
  await page.locator('[data-slide="1"] .slide-code').evaluate((code) => {
    code.style.transform = 'translate(-60vw, -60vh)'
  })
  expect((await slideFaults(page)).join()).toContain('lies over a qr-code')
})
