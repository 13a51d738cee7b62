import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { axeFindings, COLOUR_RULES, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { builtAddresses, relativeAddress } from './built-pages.ts'
import { overflowFaults, smallTargets } from './layout-faults.ts'

const NARROW = { width: 320, height: 640 }
const WIDE_PHONE = { width: 412, height: 915 }
const FINGER = 44
const SHARES = 4

/** Opens every place that opens, so that what is inside is looked at too, and makes large what a reader can have large. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const box of document.querySelectorAll<HTMLInputElement>('.map-size input')) box.checked = true
  })
}

async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.style.fontSize = value
  }, size)
}

/** The theme changes colours only, so in the dark only the rules about colours are asked again. */
async function findingsInBothThemes(page: Page): Promise<string[]> {
  const light = await axeFindings(page, WCAG_2_2_AA)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const dark = await axeFindings(page, COLOUR_RULES)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  return [
    ...light.map((searchLexicon) => `light: ${searchLexicon}`),
    ...dark.map((searchLexicon) => `dark: ${searchLexicon}`),
  ]
}

async function overflowAtTextSizes(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const { viewport, size } of [
    { viewport: NARROW, size: '100%' },
    { viewport: WIDE_PHONE, size: '200%' },
    { viewport: NARROW, size: '200%' },
  ]) {
    await page.setViewportSize(viewport)
    await setTextSize(page, size)
    faults.push(...(await overflowFaults(page)).map((fault) => `${viewport.width} px, text at ${size}: ${fault}`))
  }
  return faults
}

test.describe('every page, at 320 and 412 px, light and dark, closed and with all its lines open', () => {
  for (let share = 0; share < SHARES; share += 1) {
    test(`is accessible (part ${share + 1} of ${SHARES})`, async ({ page }) => {
      const axe: Record<string, string[]> = {}
      const overflow: Record<string, string[]> = {}
      const targets: Record<string, string[]> = {}
      const note = (record: Record<string, string[]>, name: string, found: string[]) => {
        if (found.length > 0) record[name] = found
      }
      const addresses = [...(await builtAddresses()), '/no-such-page/'].filter((_, index) => index % SHARES === share)

      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      for (const address of addresses) {
        await page.setViewportSize(NARROW)
        await page.goto(relativeAddress(address))
        await appReady(page)
        await loadAxe(page)
        note(axe, `${address} at 320 px`, await findingsInBothThemes(page))
        await page.setViewportSize(WIDE_PHONE)
        await openAll(page)
        note(axe, `${address} at 412 px, open`, await findingsInBothThemes(page))
        note(targets, address, await smallTargets(page, FINGER))
        note(overflow, address, await overflowAtTextSizes(page))
      }
      expect.soft(axe, 'axe finds nothing against WCAG 2.2 AA').toEqual({})
      expect.soft(overflow, 'nothing reaches over the edge or is cut off, also with text at 200 %').toEqual({})
      expect.soft(targets, 'every control is large enough for a finger').toEqual({})
    })
  }
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
