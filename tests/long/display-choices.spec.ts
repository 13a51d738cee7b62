import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from '../browser/app-ready.ts'
import { test } from '../browser/app-test.ts'
import { axeFindings, loadAxe, WCAG_2_2_AA } from '../browser/axe.ts'
import { relativeAddress } from '../browser/built-pages.ts'
import { furiganaDrawn } from '../browser/furigana-page.ts'
import { overflowFaults } from '../browser/layout-faults.ts'
import { overlappingControls } from '../browser/layout-space.ts'
import { kindAddresses } from '../browser/page-kinds.ts'
import { displayRows, missingPairs, rowName } from './display-rows.ts'

async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
}

/** Collects what is found on each page; pages without findings are left out. */
function notes() {
  const all: Record<string, string[]> = {}
  return { all, note: (address: string, found: string[]) => void (found.length > 0 && (all[address] = found)) }
}

test('every two choices of different kinds stand together in a row', () => {
  expect(missingPairs(displayRows)).toEqual([])
  expect(missingPairs(displayRows.slice(1))).not.toEqual([])
})

for (const row of displayRows)
  test(`a page of each kind is accessible and whole: ${rowName(row)}`, async ({ page }) => {
    test.setTimeout(10 * 60_000)
    const { all, note } = notes()
    await page.addInitScript((chosen) => localStorage.setItem('preferences', JSON.stringify(chosen)), {
      furigana: row.furigana,
      wording: row.wording,
    })
    await page.emulateMedia({ colorScheme: row.theme, forcedColors: row.forcedColors, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: row.width, height: 800 })
    for (const address of kindAddresses) {
      await page.goto(relativeAddress(address))
      await appReady(page)
      if (row.furigana === 'all') await furiganaDrawn(page)
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), row.letters)
      await openFolds(page)
      await loadAxe(page)
      note(address, [
        ...(await axeFindings(page, WCAG_2_2_AA)),
        ...(await overflowFaults(page)),
        ...(await overlappingControls(page)),
      ])
    }
    expect(all).toEqual({})
  })

test('with wider spacing of text nothing of a page of each kind is cut off', async ({ page }) => {
  test.setTimeout(10 * 60_000)
  const { all, note } = notes()
  await page.setViewportSize({ width: 320, height: 800 })
  for (const address of kindAddresses) {
    await page.goto(relativeAddress(address))
    await appReady(page)
    await openFolds(page)
    // The figures of WCAG 2.2, 1.4.12, as a reader's own style sheet sets them. The policy of the page allows no other way.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
         p { margin-bottom: 2em !important }`,
      )
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    })
    note(address, [...(await overflowFaults(page)), ...(await overlappingControls(page))])
  }
  expect(all).toEqual({})
})
