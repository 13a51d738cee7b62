// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { installText } from '../../src/event/install/messages.ts'
import { numbersText } from '../../src/numbers/messages.ts'
import { siteText } from '../../src/shell/messages.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { drawnStages } from './drawn-chart.ts'
import { LONG } from './long-tag.ts'

/** The focused element: its address if it is a link, otherwise its id or its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('href') ?? (element?.id || element?.tagName.toLowerCase()) ?? ''
  })
}

const scrollTop = (page: Page) => page.evaluate(() => Math.round(scrollY))

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

test('a year’s floret leads keys to the heading of that year, also the second time', async ({ page }) => {
  await page.goto('./projects/14/')
  await appReady(page)
  const floret = page.getByRole('navigation', { name: '年度ごとの件数' }).getByRole('link').nth(3)
  for (let time = 0; time < 2; time += 1) {
    await floret.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('year-2013')
    await expect(page.locator('#year-2013')).toBeInViewport()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[data-achievement]')?.id)).toBe('p14-a2')
  }
})

test('on a phone the second skip link leads keys to the main pages', { tag: LONG }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./achievements/')
  await appReady(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: siteText.skip })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: siteText.skipToPages })).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('#pages').getByRole('link', { name: siteText.tabs.home })).toBeFocused()
})

test('a contents link leads keys to the part that it names', async ({ page }) => {
  await page.goto('./achievements/')
  await appReady(page)
  await page.getByRole('navigation', { name: numbersText.contents }).getByRole('link').nth(1).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('map')
})

test('what has the focus stays where it is when a part above it comes late', { tag: LONG }, async ({ page }) => {
  let letCome = () => {}
  const held = new Promise<void>((resolve) => (letCome = resolve))
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.route(/\/assets\/event-sections-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./event/')
  await appReady(page)
  const link = page.getByRole('main').getByRole('link', { name: /^見せるカード/ })
  await link.focus()
  // At the lower edge, with the part on the screen: there the browser itself does not hold what stands below.
  await link.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }))
  const before = await link.boundingBox()
  letCome()
  await expect(page.getByText(installText.here)).toBeVisible()
  expect(Math.round((await link.boundingBox())?.y ?? 0)).toBe(Math.round(before?.y ?? -1))
  await expect(link).toBeInViewport()
})

test('back returns the focus to the link that was used, at its old scroll position', async ({ page }) => {
  await page.goto('./projects/')
  await appReady(page)
  const link = page.getByRole('main').locator('a[href$="/projects/20/"]')
  await link.focus()
  await page.evaluate(() => scrollBy({ top: 150, behavior: 'instant' }))
  const before = await scrollTop(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/projects\/20\/$/)
  await expect.poll(() => focused(page)).toBe('page-heading')

  await page.goBack()
  await expect(page).toHaveURL(/\/projects\/$/)
  await expect.poll(() => focused(page)).toMatch(/\/projects\/20\/$/)
  await expect.poll(async () => Math.abs((await scrollTop(page)) - before)).toBeLessThan(8)
  await page.keyboard.press('Tab')
  expect(await focused(page)).toMatch(/\/projects\/21\/$/)

  await page.goForward()
  await expect(page).toHaveURL(/\/projects\/20\/$/)
  await expect.poll(() => focused(page)).toBe('page-heading')
})

test('back over several pages returns the focus to the link of each', { tag: LONG }, async ({ page }) => {
  await page.goto('./policies/')
  await appReady(page)
  await page.locator('main a[href$="/policies/2-1/"]').click()
  await expect(page).toHaveURL(/\/policies\/2-1\/$/)
  await page.locator('main a[href$="/projects/14/"]').first().click()
  await expect(page).toHaveURL(/\/projects\/14\/$/)
  await page.goBack()
  await expect.poll(() => focused(page)).toMatch(/\/projects\/14\/$/)
  await page.goBack()
  await expect.poll(() => focused(page)).toMatch(/\/policies\/2-1\/$/)
})

test('back finds link and place also where parts of the page come late', { tag: LONG }, async ({ page }) => {
  await page.goto('./achievements/')
  await appReady(page)
  const link = page.getByRole('heading', { level: 3 }).locator('a[href$="/projects/14/"]')
  await link.focus()
  await page.keyboard.press('ArrowDown')
  await expect(drawnStages(page).first()).toBeAttached()
  await link.focus()
  const before = await scrollTop(page)
  expect(before).toBeGreaterThan(2000)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/projects\/14\/$/)
  await page.goBack()
  await expect.poll(() => focused(page)).toMatch(/\/projects\/14\/$/)
  await expect.poll(async () => Math.abs((await scrollTop(page)) - before)).toBeLessThan(8)
})
