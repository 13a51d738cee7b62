import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { axeFindings, COLOUR_RULES, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { relativeAddress } from './built-pages.ts'
import { overflowAtSizes, overflowFaults, smallTargets } from './layout-faults.ts'
import { emptyHalves, overlappingControls } from './layout-space.ts'

export const NARROW = { width: 320, height: 640 }
/** A screen of 1280 × 1024, enlarged four times. */
export const ENLARGED = { width: 320, height: 256 }
export const WIDE = { width: 1280, height: 800 }
const WIDE_PHONE = { width: 412, height: 915 }
/** The least width and height of a control, in CSS pixels. */
export const FINGER = 44

/** Opens every fold, so that its content is checked too. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.style.fontSize = value
  }, size)
}

/** The theme changes colours only, so in the dark theme only the rules about colours are checked again. */
async function findingsInBothThemes(page: Page): Promise<string[]> {
  const light = await axeFindings(page, WCAG_2_2_AA)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const dark = await axeFindings(page, COLOUR_RULES)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  return [...light.map((finding) => `light: ${finding}`), ...dark.map((finding) => `dark: ${finding}`)]
}

/**
 * What is wrong with the open page: what axe finds, controls that are too small for a finger, and what reaches over the
 * edge at these widths (CSS pixels) and sizes of text (per cent).
 */
export async function openPageFaults(page: Page, sizes: readonly (readonly [number, number])[]): Promise<string[]> {
  await loadAxe(page)
  const found = [...(await axeFindings(page, WCAG_2_2_AA)), ...(await smallTargets(page, FINGER))]
  return [...found, ...(await overflowAtSizes(page, sizes))]
}

async function layoutFaults(page: Page): Promise<string[]> {
  return [...(await overflowFaults(page)), ...(await overlappingControls(page))]
}

async function layoutAtTextSizes(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const { viewport, size } of [
    { viewport: NARROW, size: '100%' },
    { viewport: WIDE_PHONE, size: '200%' },
    { viewport: NARROW, size: '200%' },
    { viewport: ENLARGED, size: '100%' },
  ]) {
    await page.setViewportSize(viewport)
    await setTextSize(page, size)
    faults.push(...(await layoutFaults(page)).map((fault) => `${viewport.width} px, text at ${size}: ${fault}`))
  }
  return faults
}

/**
 * Checks pages with all folds open, light and dark, at 412 px; for overflow and overlapping at 320 px and with text at
 * 200 %; for empty halves on a wide screen.
 * `folds`: 'both ways' also checks them closed, at 320 px, which takes twice as long.
 */
export async function expectAccessible(
  page: Page,
  addresses: readonly string[],
  folds: 'open' | 'both ways' = 'both ways',
): Promise<void> {
  const axe: Record<string, string[]> = {}
  const layout: Record<string, string[]> = {}
  const targets: Record<string, string[]> = {}
  const note = (record: Record<string, string[]>, name: string, found: string[]) => {
    if (found.length > 0) record[name] = found
  }

  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const address of addresses) {
    await page.setViewportSize(WIDE)
    await page.goto(relativeAddress(address))
    await appReady(page)
    note(layout, `${address} on a wide screen`, [...(await layoutFaults(page)), ...(await emptyHalves(page))])
    await page.setViewportSize(NARROW)
    await loadAxe(page)
    if (folds === 'both ways') note(axe, `${address} at 320 px`, await findingsInBothThemes(page))
    await page.setViewportSize(WIDE_PHONE)
    await openAll(page)
    note(axe, `${address} at 412 px, open`, await findingsInBothThemes(page))
    note(targets, address, await smallTargets(page, FINGER))
    note(layout, address, await layoutAtTextSizes(page))
  }
  expect.soft(axe, 'axe finds nothing against WCAG 2.2 AA').toEqual({})
  expect
    .soft(layout, 'nothing reaches over the edge, is cut off or lies over other things, and no half is empty')
    .toEqual({})
  expect.soft(targets, 'every control is large enough for a finger').toEqual({})
}
