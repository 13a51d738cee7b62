// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { relativeAddress } from './built-pages.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'
import { kindAddresses } from './page-kinds.ts'

/** A line that is not the last of its paragraph is well filled from here on. */
const FULL = 0.8
/** Of a hundred such lines, so many may be shorter: before a long word in Latin letters, at a bracket. */
const SHORT_SHARE = 0.15

interface Lines {
  all: number
  short: string[]
}

/** The lines of running text and of the city's words that are not the last of their paragraph, and the short ones. */
function linesOf(page: Page): Promise<Lines> {
  return page.locator('main').evaluate((main, full) => {
    const lines: { words: string; share: number }[] = []
    const range = document.createRange()
    for (const block of main.querySelectorAll('p, li, dd, blockquote')) {
      // Only what holds text itself, and is seen.
      const holdsText = [...block.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      const isText = holdsText || block.querySelector(':scope > .city-text') !== null
      if (!isText || !block.checkVisibility({ visibilityProperty: true })) continue
      if (block.querySelector('p, li, dd, button, svg') !== null || getComputedStyle(block).display !== 'block')
        continue
      const style = getComputedStyle(block)
      const width = block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
      range.selectNodeContents(block)
      const rows: { top: number; left: number; right: number }[] = []
      for (const { top, bottom, left, right } of range.getClientRects()) {
        const middle = (top + bottom) / 2
        const row = rows.find((other) => Math.abs(other.top - middle) < 8)
        if (row) [row.left, row.right] = [Math.min(row.left, left), Math.max(row.right, right)]
        else rows.push({ top: middle, left, right })
      }
      for (const row of rows.slice(0, -1))
        lines.push({ words: block.textContent.trim().slice(0, 20), share: (row.right - row.left) / width })
    }
    return { all: lines.length, short: lines.filter(({ share }) => share < full).map(({ words }) => words) }
  }, FULL)
}

test('running text and the city’s words fill their lines', async ({ page }) => {
  for (const address of ['./years/2012/', './projects/14/', './event/']) {
    await page.goto(address)
    await appReady(page)
    for (const width of [360, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      const { all, short } = await linesOf(page)
      // On a wide screen most sentences are one line.
      expect(all, `${address} has lines to look at`).toBeGreaterThan(width < 768 ? 10 : 5)
      expect.soft(short.length / all, `${address} at ${width} px: ${short.join('、')}`).toBeLessThanOrEqual(SHORT_SHARE)
    }
  }
})

const YEARS = '(?:平成|[HＨ])[\\d０-９]+(?:[～・][HＨ]?[\\d０-９]+)*(?:年度?(?:末|\\d+月)?)?'
const WESTERN_YEARS = '20\\d\\d(?:[～・]20\\d\\d)*年度?'
const QUANTITY = '[\\d０-９]+(?:件|台|カ所|団体|手続き|種類|データ|回|名|部|法人|サイト|自治会|インチ|階|月)'

/** What fits one of the patterns and is broken in two by a line, in the elements of this selector. */
function tornIn(page: Page, selector: string, patterns = [YEARS, QUANTITY]): Promise<string[]> {
  const find = { words: selector, together: patterns.join('|') }
  return page.locator('main').evaluate((main, { words, together }) => {
    const range = document.createRange()
    return [...main.querySelectorAll(words)].flatMap((block) => {
      if (!block.checkVisibility({ visibilityProperty: true })) return []
      const letters: { node: Node; at: number }[] = []
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
        letters.push(...[...(node.textContent ?? '')].map((_, at) => ({ node, at })))
      const text = letters.map(({ node, at }) => node.textContent?.charAt(at) ?? '').join('')
      return [...text.matchAll(new RegExp(together, 'gu'))].flatMap(({ 0: found, index }) => {
        const middles = letters.slice(index, index + found.length).map(({ node, at }) => {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const { top, bottom } = range.getBoundingClientRect()
          return (top + bottom) / 2
        })
        return Math.max(...middles) - Math.min(...middles) > 12 ? [found] : []
      })
    })
  }, find)
}

const ANSWERS = '.theme-answers .city-text, .theme-figure__words, .year-stem__words, .city-quote > .city-text'

test('no line of an answer ends within a year, a date or a number with its unit', { tag: LONG }, async ({ page }) => {
  const themes = ['e-services', 'disaster', 'accessibility', 'information', 'community', 'family', 'administration']
  for (const address of ['./', ...themes.map((slug) => `./themes/${slug}/`), './projects/2/', './places/']) {
    await page.goto(address)
    await appReady(page)
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 })
      expect.soft(await tornIn(page, ANSWERS), `${address} at ${width} px`).toEqual([])
    }
  }
})

/** Years in sentences of ours, of which the reader chooses the notation. */
const OUR_YEARS = ':is(p, li, dd):has(> .in-era)'

for (const [index, notation] of ['era', 'western'].entries())
  test(`no line of ours ends within a year in the notation ${notation}`, firstStandsForAll(index), async ({ page }) => {
    let looked = 0
    for (const address of kindAddresses) {
      await page.goto(relativeAddress(address))
      await appReady(page)
      await page.locator('html').evaluate((html, first) => html.setAttribute('data-year-first', first), notation)
      looked += await page.locator(OUR_YEARS).count()
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 })
        expect.soft(await tornIn(page, OUR_YEARS, [YEARS, WESTERN_YEARS]), `${address} at ${width} px`).toEqual([])
      }
    }
    expect(looked, 'there are sentences with years').toBeGreaterThan(20)
  })

test('a number torn from its unit is found', async ({ page }) => {
  await page.goto('./themes/e-services/')
  await page
    .locator('.theme-answers .city-text')
    .first()
    .evaluate((words) => {
      words.innerHTML = '証明書を平成28年<br>1月'
    })
  expect(await tornIn(page, ANSWERS)).toContain('平成28年1月')
})
