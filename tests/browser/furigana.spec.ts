// @first-plan
import { expect, type Page } from '@playwright/test'
import { siteText } from '../../src/shell/messages.ts'
import { settingsText } from '../../src/shell/settings/messages.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { axeFindings, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { relativeAddress } from './built-pages.ts'
import { furiganaDrawn, lineFaults, startWithFurigana } from './furigana-page.ts'
import { overflowFaults } from './layout-faults.ts'
import { LONG } from './long-tag.ts'
import { firefoxMissing, launchFirefox } from './other-browsers.ts'
import { readerTexts } from './reader-view.ts'
import { openWebKit, webKitMissing } from './webkit.ts'

const PAGES = ['/', '/projects/2/', '/themes/e-services/', '/years/2012/', '/glossary/']

/** What is in the page, without what the readings add. */
const words = (page: Page) => page.getByRole('main').textContent()

/** The buttons of a list's entries come after the first touch. */
const buttonsCome = (page: Page) => page.locator('main .achievement-item button').first().waitFor()

/** What a reader copies of the whole page. */
async function copied(page: Page): Promise<string> {
  return page.evaluate(async () => {
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body)
    document.execCommand('copy')
    return navigator.clipboard.readText()
  })
}

/** Words of kanji that the page shows, from all over it: 50 or all. */
async function sampledWords(page: Page): Promise<string[]> {
  const shown = await page.locator('main ruby:visible').allTextContents()
  const different = [...new Set(shown)]
  const step = Math.max(1, Math.floor(different.length / 50))
  return different.filter((_, index) => index % step === 0).slice(0, 50)
}

/** Those of these words that the browser's own search does not find in the page. */
const notFound = (page: Page, sought: readonly string[]) =>
  page.evaluate((list) => {
    const find = (window as unknown as { find: (...of: unknown[]) => boolean }).find.bind(window)
    return list.filter((word) => {
      getSelection()?.removeAllRanges()
      return !find(word, true, false, true)
    })
  }, sought)

test('readings are two taps away from a page, stay through a reload and on the next page, and go as they came', async ({
  page,
}) => {
  await page.goto('./projects/2/')
  await appReady(page)
  const plain = await words(page)
  await page.getByRole('link', { name: siteText.settings }).click()
  await page.getByRole('radio', { name: settingsText.furiganas.all }).check()
  await expect(
    page.locator('label').filter({ hasText: settingsText.textSizes.standard }).locator('rt'),
  ).toHaveAttribute('data-reading', 'ひょうじゅん')
  await page.goto('./projects/2/')
  await furiganaDrawn(page)
  expect(await words(page)).toBe(plain)
  const all = await page.locator('main rt').count()
  expect(all).toBeGreaterThan(200)
  await page.locator('.neighbour-links__next').click()
  await expect(page).not.toHaveURL(/projects\/2\/$/)
  await expect.poll(() => page.locator('h1 rt').count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: siteText.settings }).click()
  await page.locator('input[name=furigana][value=difficult]').check()
  await page.goto('./projects/2/')
  await furiganaDrawn(page)
  const difficult = await page.locator('main rt').count()
  expect(difficult).toBeGreaterThan(0)
  expect(difficult).toBeLessThan(all / 2)
  await page.getByRole('link', { name: siteText.settings }).click()
  await page.locator('input[name=furigana][value=none]').check()
  await expect(page.locator('rt')).toHaveCount(0)
})

test(
  'chosen without a network they are said to be missing, and come by themselves when it is back',
  { tag: LONG },
  async ({ page, context }) => {
    await page.goto('./settings/')
    await appReady(page)
    await context.setOffline(true)
    await page.getByRole('radio', { name: settingsText.furiganas.all }).check()
    await expect(page.getByRole('alert')).toHaveText(settingsText.furiganaMissing)
    await context.setOffline(false)
    await expect(page.getByRole('main').locator('rt').first()).toBeAttached()
    await expect(page.getByRole('alert')).toHaveCount(0)
  },
)

test('a reader without readings loads nothing of them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./projects/2/')
  await appReady(page)
  expect(asked.filter((url) => /furigana|reading-dictionary/.test(url))).toEqual([])
  await expect(page.locator('ruby, rt')).toHaveCount(0)
})

test('what is copied is the page’s text without readings', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./projects/2/')
  await appReady(page)
  await buttonsCome(page)
  const plain = await copied(page)
  await startWithFurigana(page, 'all')
  await page.reload()
  await furiganaDrawn(page)
  await appReady(page)
  await buttonsCome(page)
  const withReadings = await copied(page)
  expect(withReadings.length).toBeGreaterThan(500)
  // Where a text stands beside others in a flex box, the browser puts a line break.
  expect(withReadings.replaceAll(/\s+/gu, '')).toBe(plain.replaceAll(/\s+/gu, ''))
})

test('a word is found on the page, its reading is not', { tag: LONG }, async ({ page }) => {
  await startWithFurigana(page, 'all')
  for (const address of PAGES.slice(1, 4)) {
    await page.goto(relativeAddress(address))
    await furiganaDrawn(page)
    const sample = await sampledWords(page)
    expect(sample.length).toBeGreaterThan(30)
    expect(await notFound(page, sample), address).toEqual([])
    const text = (await page.locator('body').textContent()) ?? ''
    const readings = await page
      .locator('main rt')
      .evaluateAll((shown) => [...new Set(shown.map((rt) => rt.getAttribute('data-reading') ?? ''))])
    const foreign = readings.filter((reading) => reading.length > 2 && !text.includes(reading)).slice(0, 50)
    expect(await notFound(page, foreign), address).toEqual(foreign)
  }
  // Several words side by side, each with a reading of its own.
  await page.goto('./projects/2/')
  await furiganaDrawn(page)
  expect(await notFound(page, ['証明書自動交付', '住民票の写し', '平成28年1月', '拡充の推進'])).toEqual([])
})

test('a reader view keeps every kanji, and takes no reading for text', { tag: LONG }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', bypassCSP: true })
  const page = await context.newPage()
  await startWithFurigana(page, 'all')
  for (const address of ['./projects/2/', './themes/e-services/', './guide/']) {
    await page.goto(address)
    await furiganaDrawn(page)
    const { shown, plain } = await readerTexts(page)
    expect(shown.match(/\p{Script=Han}/gu)?.length, address).toBeGreaterThan(300)
    expect(shown, address).toBe(plain)
  }
  await context.close()
})

test('a word is spoken once, and no name has a reading in it', { tag: LONG }, async ({ page }) => {
  const client = await page.context().newCDPSession(page)
  const spoken = async () => {
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as {
      nodes: { ignored: boolean; role?: { value: string }; name?: { value: string }; description?: { value: string } }[]
    }
    const named = nodes.filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    return named
      .filter(({ role }) => ['link', 'button', 'heading'].includes(role?.value ?? ''))
      .map(({ role, name, description }) =>
        `${role?.value ?? ''} ${name?.value ?? ''} ${description?.value ?? ''}`.replaceAll(/\s/gu, ''),
      )
  }
  await page.goto('./projects/2/')
  await appReady(page)
  await buttonsCome(page)
  const plain = await spoken()
  await startWithFurigana(page, 'all')
  await page.reload()
  await furiganaDrawn(page)
  expect(plain.length).toBeGreaterThan(20)
  await appReady(page)
  await buttonsCome(page)
  expect(await spoken()).toEqual(plain)
})

/** Opens a page with readings: every line is as high as without, and nothing is cut off. */
async function expectEvenLines(page: Page, address: string): Promise<void> {
  await page.goto(relativeAddress(address))
  await furiganaDrawn(page)
  expect.soft(await lineFaults(page), address).toEqual([])
  expect.soft(await overflowFaults(page), address).toEqual([])
}

test('lines with and without readings are equally high, and nothing is cut off', { tag: LONG }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await startWithFurigana(page, 'all')
  for (const address of PAGES) {
    await expectEvenLines(page, address)
  }
})

test(
  'with readings a page is accessible, and whole on a narrow screen with letters of twice the size',
  { tag: LONG },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await startWithFurigana(page, 'all')
    for (const address of PAGES) {
      await page.goto(relativeAddress(address))
      await furiganaDrawn(page)
      await loadAxe(page)
      expect.soft(await axeFindings(page, WCAG_2_2_AA), address).toEqual([])
      await page.evaluate(() => {
        const twice = new CSSStyleSheet()
        twice.replaceSync('html { font-size: 200% !important }')
        document.adoptedStyleSheets = [twice]
      })
      expect.soft(await overflowFaults(page), `${address} at 200 %`).toEqual([])
    }
  },
)

test('Firefox finds the words, and its lines are equally high', { tag: LONG }, async ({ baseURL }) => {
  test.skip(firefoxMissing() !== null, firefoxMissing() ?? '')
  const browser = await launchFirefox()
  const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 390, height: 844 } })
  await startWithFurigana(page, 'all')
  for (const address of PAGES) {
    await expectEvenLines(page, address)
    expect.soft(await notFound(page, await sampledWords(page)), address).toEqual([])
  }
  await browser.close()
})

test('WebKit’s lines are equally high', { tag: LONG }, async ({ baseURL }) => {
  test.skip(webKitMissing() !== null, webKitMissing() ?? '')
  const browser = await openWebKit()
  const tab = await browser.newTab()
  await tab.open(new URL('projects/2/', baseURL).href)
  await tab.run(`localStorage.setItem('preferences', '{"furigana":"all"}')`)
  for (const address of PAGES) {
    await tab.open(new URL(relativeAddress(address), baseURL).href)
    await tab.run(`(${furiganaDrawn.inPage.toString()})()`)
    expect.soft(await tab.run(`(${lineFaults.inPage.toString()})()`), address).toEqual([])
  }
  await browser.close()
})
