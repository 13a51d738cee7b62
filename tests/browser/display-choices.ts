import type { Page } from '@playwright/test'
import { frameReady } from './app-ready.ts'
import { kindAddresses } from './page-kinds.ts'
import { relativeAddress } from './built-pages.ts'
import { addRules } from './text-spacing.ts'
import type { Row } from '../run/pairwise.ts'

/** Pages without the app: they have a language or a frame of their own, and no settings. */
const PLAIN_PAGES = [
  ...['/', '/projects/', '/projects/14/', '/themes/e-services/', '/guide/', '/about/'].map((kind) => `/en${kind}`),
  ...['projects/9/', 'numbers/p14-groups/', 'themes/e-services/'].map((path) => `/embed/${path}`),
]

/** What a reader or a device chooses, for a page of each kind. */
export const displayChoices = {
  address: [...kindAddresses, '/no-such-page/', ...PLAIN_PAGES],
  colours: ['light', 'dark', 'forced'],
  wording: ['original', 'easy', 'english'],
  width: ['320', '412'],
  letters: ['100%', '200%'],
  furigana: ['none', 'all'],
} as const

/** One page as one reader has it. */
export type Display = Row<typeof displayChoices>

/** Opens a page as it was chosen, and resolves when everything that was chosen has come. The folds are open. */
export async function openDisplay(page: Page, { address, colours, wording, width, letters, furigana }: Display) {
  await page.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
  await page.setViewportSize({ width: Number(width), height: 740 })
  // Of the page that is open: the same site.
  await page.evaluate((chosen) => localStorage.setItem('preferences', chosen), JSON.stringify({ wording, furigana }))
  await page.goto(relativeAddress(address))
  if (letters !== '100%') await addRules(page, `html { font-size: ${letters} !important }`)
  const plain = PLAIN_PAGES.includes(address)
  if (!plain) await appTakesOver(page)
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  await settled(page, !plain && furigana === 'all')
}

/** As after a reader's first touch. */
async function appTakesOver(page: Page): Promise<void> {
  await frameReady(page)
  await page.evaluate(() => dispatchEvent(new Event('pointermove')))
  await page.locator('html[data-view="ready"]').waitFor({ state: 'attached' })
}

/** Resolves when nothing has been added to the page for a while; with readings, only after the first has come. */
async function settled(page: Page, withReadings: boolean): Promise<void> {
  await page.evaluate(async (awaitsReadings) => {
    let before = -1
    for (;;) {
      const { length } = document.querySelectorAll('*')
      if (length === before && (!awaitsReadings || document.querySelector('rt'))) return
      before = length
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }, withReadings)
}
