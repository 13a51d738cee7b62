import { expect } from '@playwright/test'
import { test } from '../browser/app-test.ts'
import { axeFindings, COLOUR_RULES, loadAxe, WCAG_2_2_AA } from '../browser/axe.ts'
import { type Display, displayChoices, openDisplay } from '../browser/display-choices.ts'
import { overflowFaults } from '../browser/layout-faults.ts'
import { overlappingControls } from '../browser/layout-space.ts'
import { widenSpacing } from '../browser/text-spacing.ts'
import { pairwiseRows } from '../run/pairwise.ts'

const SHARES = 4
const rows = pairwiseRows(displayChoices)

test.use({ hasTouch: true })
test.beforeEach(async ({ page }) => {
  await page.goto('./accessibility/')
})

/** Under forced colours the device draws its own, and axe would judge those of the style sheet. */
const rulesFor = ({ colours }: Display) =>
  colours === 'forced' ? { ...WCAG_2_2_AA, without: COLOUR_RULES.values } : WCAG_2_2_AA

for (let share = 0; share < SHARES; share += 1)
  test(`a page of each kind is accessible with every two choices of its display (part ${share + 1} of ${SHARES})`, async ({
    page,
  }) => {
    const faults: Record<string, string[]> = {}
    for (const row of rows.filter((_, index) => index % SHARES === share)) {
      await openDisplay(page, row)
      await loadAxe(page)
      const found = [
        ...(await axeFindings(page, rulesFor(row))),
        ...(await overflowFaults(page)),
        ...(await overlappingControls(page)),
      ]
      if (found.length > 0) faults[Object.values(row).join(' ')] = found
    }
    expect(faults).toEqual({})
  })

for (const furigana of displayChoices.furigana)
  test(`a page of each kind is whole with wider spacing of text, and enlarged four times (furigana: ${furigana})`, async ({
    page,
  }) => {
    const faults: Record<string, string[]> = {}
    const chosen = { furigana, colours: 'light', wording: 'original', width: '320', letters: '100%' } as const
    for (const address of [...displayChoices.address, '/event/sheets/?of=project-14']) {
      await openDisplay(page, { ...chosen, address })
      // Small pictures of paper, which assistive technology does not get: each is a link to the sheet that is read.
      await page.locator('.sheet-menu__paper').evaluateAll((pictures) => pictures.forEach((one) => one.remove()))
      // A screen of 1280 × 1024, enlarged four times.
      await page.setViewportSize({ width: 320, height: 256 })
      const enlarged = await overflowFaults(page)
      await page.setViewportSize({ width: 320, height: 740 })
      await widenSpacing(page)
      const found = [
        ...enlarged.map((fault) => `at 400 %: ${fault}`),
        ...(await overflowFaults(page)).map((fault) => `spaced: ${fault}`),
      ]
      if (found.length > 0) faults[address] = found
    }
    expect(faults).toEqual({})
  })
