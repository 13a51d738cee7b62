import { expect } from '@playwright/test'
import { ENLARGED, expectAccessible, FINGER, NARROW } from './accessible-pages.ts'
import { siteText } from '../../src/shell/messages.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { axeFindings, COLOUR_RULES, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { overflowFaults, smallTargets } from './layout-faults.ts'
import { kindAddresses } from './page-kinds.ts'

const SHARES = 4

// Closed, and all other pages: tests/long/every-page.spec.ts.
test.describe('a page of each kind, light and dark, with all its lines open, also with large letters', () => {
  // Phones: with a mouse the florets of the map are smaller, so that it fits one screen.
  test.use({ hasTouch: true })

  for (let share = 0; share < SHARES; share += 1) {
    test(`is accessible (part ${share + 1} of ${SHARES})`, async ({ page }) => {
      const addresses = [...kindAddresses, '/no-such-page/'].filter((_, index) => index % SHARES === share)
      await expectAccessible(page, addresses, 'open')
    })
  }
})

test('enlarged four times, no bar stays over the page', async ({ page }) => {
  await page.setViewportSize(ENLARGED)
  for (const address of ['./', './projects/14/', './guide/', './search/']) {
    await page.goto(address)
    await appReady(page)
    await expect(page.getByRole('navigation', { name: siteText.navigation })).not.toBeInViewport()
    const bars = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((bar) => getComputedStyle(bar).position === 'fixed' && bar.getBoundingClientRect().height > 0)
        .map(({ className }) => className),
    )
    expect(bars, address).toEqual([])
  }
})

test('with the largest letters of the settings the header of a phone is one row', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('preferences', JSON.stringify({ textSize: 'largest' })))
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./projects/14/')
  await appReady(page)
  const [name, settings] = await Promise.all(
    ['ICTのあゆみ', siteText.settings].map((words) =>
      page.getByRole('banner').getByRole('link', { name: words }).boundingBox(),
    ),
  )
  expect(settings?.y).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0))
})

test.describe('these checks see what they are for', () => {
  test('the dark theme is another one', async ({ page }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto('./')
    const light = await background()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    expect(await background()).not.toBe(light)
  })

  test('faults put into a page are found', async ({ page }) => {
    await page.setViewportSize(NARROW)
    await page.goto('./about/')
    await appReady(page)
    await page.evaluate(() => {
      const picture = document.createElement('img')
      const pale = document.createElement('p')
      pale.textContent = 'うすい字'
      pale.style.color = '#ddd'
      pale.style.background = '#fff'
      const wide = document.createElement('p')
      wide.textContent = '長い行'.repeat(20)
      wide.style.whiteSpace = 'nowrap'
      const cut = document.createElement('p')
      cut.textContent = '切れる行'.repeat(20)
      cut.style.whiteSpace = 'nowrap'
      cut.style.overflow = 'hidden'
      const button = document.createElement('button')
      button.textContent = '押す'
      document.querySelector('main')?.append(picture, pale, wide, cut, button)
    })
    await loadAxe(page)
    const found = (await axeFindings(page, WCAG_2_2_AA)).join('\n')
    expect(found).toContain('image-alt')
    expect(found).toContain('color-contrast')
    expect((await axeFindings(page, COLOUR_RULES)).join('\n')).toContain('color-contrast')
    const faults = (await overflowFaults(page)).join('\n')
    expect(faults).toMatch(/the page is \d+ px wide/)
    expect(faults).toMatch(/reaches over the edge: “長い行/)
    expect(faults).toMatch(/is cut off: “切れる行/)
    expect((await smallTargets(page, FINGER)).join('\n')).toContain('押す')
  })
})
