import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countPlaces, seriesPlaces } from '../../src/charts/chart-places.ts'
import type { ReadingFile } from '../../src/plan/reading.ts'
import { blocksOf, seriesOf } from '../../src/plan/series/series-blocks.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { buildFolder } from './build-folder.ts'
import { builtAddresses, relativeAddress } from './built-pages.ts'
import { committedPlan } from './committed-plan.ts'

const reading = JSON.parse(readFileSync(new URL('../../data/reading.json', import.meta.url), 'utf8')) as ReadingFile
const charts = committedPlan.projects.flatMap(({ number }) =>
  blocksOf(reading, number).flatMap((block) => (block.kind === 'chart' ? [{ number, block }] : [])),
)

/** What stands in a file only if Chart.js is in it. */
const CHART_SCRIPT = 'CategoryScale'
const scriptsWithChart = (page: Page) => {
  const found: string[] = []
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return
    const body = await response.text().catch(() => '')
    if (body.includes(CHART_SCRIPT) || body.includes('getDatasetMeta')) found.push(response.url())
  })
  return found
}

/** Brings a chart to the screen and waits until it is drawn. */
async function drawn(block: Locator): Promise<Locator> {
  await block.page().mouse.wheel(0, 1)
  await block.scrollIntoViewIfNeeded()
  const stage = block.locator('.series-chart__stage')
  await stage.scrollIntoViewIfNeeded()
  await expect(stage).toHaveClass(/series-chart__stage--drawn/)
  return stage
}

/** How many different colours the canvas shows: one where nothing is drawn on it. */
const coloursOn = (stage: Locator) =>
  stage.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    const colours = new Set<string>()
    for (let at = 0; at < pixels.length; at += 4 * 7) colours.add([...pixels.slice(at, at + 4)].join())
    return colours.size
  })

test.describe('the numbers stand in the page before any script', () => {
  test.use({ javaScriptEnabled: false })

  test('each with its bar, unit and lines, and a file to save', async ({ page }) => {
    for (const { number, block } of charts) {
      await page.goto(`./projects/${number}/`)
      const article = page.locator(`#series-${block.series.id}`)
      await expect(article.locator('table')).toBeVisible()
      await expect(article.locator('table .cell-bar rect').first()).toBeVisible()
      for (const { value } of block.series.points)
        await expect(article.locator('tbody td b', { hasText: value.toLocaleString('en') }).first()).toBeVisible()
      await expect(article.locator('.series-chart')).toBeHidden()
      await expect(article).toContainText(`単位：${block.series.unit}`)
      await expect(article.locator('.source-lines').first()).toBeVisible()
    }
  })

  test('the map fits one screen between the bars, and each floret opens its project’s year', async ({ page }) => {
    await page.goto('./achievements/')
    const map = page.locator('.achievement-map')
    const height = await map.evaluate((element) => element.getBoundingClientRect().height)
    expect(height).toBeLessThanOrEqual(844 - 56 - 60)
    const links = await map
      .locator('td a')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''))
    const recorded = committedPlan.projects.flatMap(({ number, achievements }) =>
      committedPlan.fiscalYears
        .filter((year) => achievements.some(({ recordedYears }) => recordedYears.includes(year)))
        .map((year) => `/projects/${number}/#year-${year}`),
    )
    expect(links.map((link) => link.replace(/^.*(?=\/projects\/)/, '')).sort()).toEqual(recorded.sort())
    expect(await map.locator('td', { hasText: 'この表に記載なし' }).count()).toBe(120 - recorded.length)
  })
})

test('no page asks for a chart before the reader moves', async ({ browser, baseURL }) => {
  for (const address of await builtAddresses()) {
    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' })
    const page = await context.newPage()
    const found = scriptsWithChart(page)
    await page.goto(relativeAddress(address))
    await appReady(page)
    await page.waitForLoadState('networkidle')
    expect(found, address).toEqual([])
    await context.close()
  }
})

test('a chart arrives when the reader comes near, and nothing moves for it', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const found = scriptsWithChart(page)
  await page.goto('./projects/12/')
  await appReady(page)
  const stage = await drawn(page.locator('#series-p12-sessions'))
  expect(await coloursOn(stage)).toBeGreaterThan(5)
  await expect.poll(() => found.length).toBeGreaterThan(0)
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01)
})

test('keys walk every place of every chart, and each is said', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { number, block } of charts) {
    await page.goto(`./projects/${number}/`)
    await appReady(page)
    const article = page.locator(`#series-${block.series.id}`)
    const stage = await drawn(article)
    const live = article.locator('.series-chart__live')
    await expect(live).toHaveAttribute('aria-live', 'polite')
    await expect(live).toHaveText('')
    await stage.focus()
    for (const { words, sentence } of seriesPlaces(seriesOf(block), committedPlan.fiscalYears)) {
      await page.keyboard.press('ArrowRight')
      await expect(live).toHaveText(words)
      const lines = article.locator('.chart-sentence .raw-lines__number')
      if (sentence) await expect(lines.first()).toContainText(String(sentence.span.from))
      else await expect(lines).toHaveCount(0)
    }
  }
})

test('keys walk the chart of 記載件数 too', async ({ page }) => {
  await page.goto('./achievements/')
  await appReady(page)
  const block = page.locator('#counts ~ .series-block')
  const stage = await drawn(block)
  await stage.focus()
  for (const { words } of countPlaces(committedPlan, (code) => `施策${code}`)) {
    await page.keyboard.press('ArrowDown')
    await expect(block.locator('.series-chart__live')).toHaveText(words)
  }
})

test('a touch on a bar opens the sentence that it comes from', async ({ page }) => {
  await page.goto('./projects/1/')
  await appReady(page)
  const article = page.locator('#series-p1-menus-added')
  const stage = await drawn(article)
  const box = await stage.boundingBox()
  if (!box) throw new Error('the chart has no place')
  await stage.click({ position: { x: box.width * 0.9, y: box.height - 70 } })
  await expect(article.locator('.series-chart__live')).toContainText('平成26年度（2014年度）')
  await expect(article.locator('.chart-sentence')).toContainText('H26年に4件追加した')
  await expect(article.locator('.chart-sentence a')).toHaveAttribute('href', /\/projects\/1\/#p1-a1$/)
})

test('the table saved is the table shown, also without a network', async ({ page, context }) => {
  await page.goto('./projects/14/')
  await appReady(page)
  const article = page.locator('#series-p14-groups')
  await drawn(article)
  await context.setOffline(true)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    article.getByRole('link', { name: '表をCSVで保存' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('p14-groups.csv')
  const saved = readFileSync(await download.path(), 'utf8')
  expect(saved).toBe(readFileSync(join(buildFolder, 'data/series/p14-groups.csv'), 'utf8'))

  const [head = [], ...rows] = saved
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
  const valuesOf = (id: string) =>
    rows.filter(([, , series]) => series === id).map((row) => row[head.indexOf('value')] || '記載なし')
  const shown = await article
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())))
  expect(shown.map(([value]) => value)).toEqual(valuesOf('p14-groups'))
  expect(shown.map(([value, added]) => (value === '記載なし' ? value : added))).toEqual(valuesOf('p14-new-groups'))
})

test('the picture saved is a picture with something on it', async ({ page }) => {
  await page.goto('./projects/1/')
  await appReady(page)
  const article = page.locator('#series-p1-menus-added')
  await drawn(article)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    article.getByRole('button', { name: '図をPNGで保存' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('p1-menus-added.png')
  const picture = readFileSync(await download.path())
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBe(1600)
  expect(picture.length).toBeGreaterThan(20_000)
})

test('a chart is drawn again when the theme changes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto('./projects/1/')
  await appReady(page)
  const stage = await drawn(page.locator('#series-p1-menus-added'))
  const pictureOf = () => stage.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  const light = await pictureOf()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(pictureOf).not.toBe(light)
})

test('a reader goes from one project’s numbers to another’s', async ({ page }) => {
  await page.goto('./projects/1/')
  await appReady(page)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.locator('.neighbours a').last().click()
  await expect(page).toHaveURL(/\/projects\/3\/$/)
  await drawn(page.locator('#series-p3-waiting-displays'))
  await expect(page.locator('#series-p1-menus-added')).toHaveCount(0)
})
