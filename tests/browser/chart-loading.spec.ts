import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countsByPolicy } from '../../src/numbers/tables/record-counts.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { buildFolder } from './build-folder.ts'
import { builtAddresses, relativeAddress } from './built-pages.ts'
import { committedPlan } from './committed-plan.ts'
import { coloursOn, drawn, noteShifts, seriesTables } from './drawn-chart.ts'

interface BuiltFile {
  file: string
  imports?: string[]
  isDynamicEntry?: boolean
}

const built = JSON.parse(readFileSync(join(buildFolder, '.vite/manifest.json'), 'utf8')) as Record<string, BuiltFile>

/** The file of the build that holds Chart.js, and no other does. */
const chartFile = built['src/numbers/charts/draw.ts']?.file ?? ''
const holdsChart = (file: string) => readFileSync(join(buildFolder, file), 'utf8').includes('getDatasetMeta')

/** A part of the build with all that the browser fetches for it at once. */
function neededBy(name: string, needed = new Set<string>()): Set<string> {
  if (needed.has(name)) return needed
  needed.add(name)
  for (const other of built[name]?.imports ?? []) neededBy(other, needed)
  return needed
}

/** Notes whenever a page asks for Chart.js. */
function chartRequests(page: Page): string[] {
  const found: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith(chartFile)) found.push(request.url())
  })
  return found
}

test('Chart.js stands in one file of the build, and no part of the app needs that file to start', () => {
  const scripts = Object.values(built).filter(({ file }) => file.endsWith('.js'))
  expect(scripts.filter(({ file }) => holdsChart(file)).map(({ file }) => file)).toEqual([chartFile])
  expect(built['src/numbers/charts/draw.ts']?.isDynamicEntry).toBe(true)
  const starting = Object.keys(built).filter((name) => /^(?:index\.html|src\/start\.ts|src\/views\/.*)$/.test(name))
  expect(starting.length).toBeGreaterThan(20)
  for (const name of starting) expect([...neededBy(name)], name).not.toContain('src/numbers/charts/draw.ts')
})

/** Waits until the page asks for nothing more: what one answer leads to is asked for a moment later. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const CALM = 8
    let asked = -1
    for (let calm = 0; calm < CALM; calm += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      await new Promise((resolve) => requestIdleCallback(resolve))
      const now = performance.getEntriesByType('resource').length
      if (now !== asked) calm = 0
      asked = now
    }
  })
}

test('no page asks for a chart before the reader moves', async ({ browser, baseURL }) => {
  const addresses = await builtAddresses()
  expect(addresses.length).toBeGreaterThan(24)
  for (const address of addresses) {
    // So high that charts are near from the start: only the reader's not moving keeps them away.
    const viewport = { width: 390, height: 4000 }
    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block', viewport })
    const page = await context.newPage()
    const found = chartRequests(page)
    await page.goto(relativeAddress(address))
    await appReady(page)
    await quiet(page)
    expect(found, address).toEqual([])
    await context.close()
  }
})

test('a chart arrives when the reader comes near, and nothing moves for it', async ({ page }) => {
  const shift = await noteShifts(page)
  const found = chartRequests(page)
  await page.goto('./projects/12/')
  await appReady(page)
  const stage = await drawn(page.locator('#series-p12-sessions'))
  expect(await coloursOn(stage)).toBeGreaterThan(5)
  expect(found).toHaveLength(1)
  expect(await shift()).toBeLessThan(0.01)
})

/** 400 kbit/s and 400 ms there and back, on a processor a sixth as fast. */
async function makeSlow(page: Page): Promise<void> {
  const machine = await page.context().newCDPSession(page)
  const bytes = (400 * 1000) / 8
  await machine.send('Network.enable')
  await machine.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
  await machine.send('Emulation.setCPUThrottlingRate', { rate: 6 })
}

/** Each bar of the tables with its number: what share of its cell it fills, and of which table it is. */
function barsOnPage(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('table')].flatMap((table, index) =>
      [...table.querySelectorAll('.cell-bar')].flatMap((bar) => {
        const value = Number(bar.parentElement?.querySelector('b')?.textContent.replaceAll(',', ''))
        const parts = [...bar.querySelectorAll('rect')].map((part) => part.getBoundingClientRect())
        const filled = parts.reduce((sum, { width }) => sum + width, 0)
        return [{ table: index, value, share: filled / bar.getBoundingClientRect().width }]
      }),
    ),
  )
}

/** Numbers that have a bar: those of the series, and of 記載件数 all that are not none. */
const seriesBars = seriesTables.reduce((sum, { block }) => sum + block.series.points.length, 0)
const countBars = countsByPolicy(committedPlan).flatMap(({ counts }) => counts.filter(({ count }) => count > 0)).length

test.describe('on a slow phone', () => {
  test.use({ serviceWorkers: 'block' })

  for (const { address, bars, chart } of [
    {
      address: './achievements/',
      bars: seriesBars + countBars,
      chart: '.series-block[aria-labelledby="title-counts"]',
    },
    { address: './years/2012/', bars: 6, chart: '.series-block' },
    { address: './projects/12/', bars: 8, chart: '#series-p12-sessions' },
    // Its numbers stand alone: large figures, no chart with one bar.
    { address: './projects/2/', bars: 0, chart: null },
  ])
    test(`${address} is read before any script has come, and nothing moves when the chart does`, async ({ page }) => {
      await makeSlow(page)
      const shift = await noteShifts(page)
      let release = () => {}
      const released = new Promise<void>((resolve) => (release = resolve))
      const came: string[] = []
      await page.route('**/*.js', async (route) => {
        await released
        await route.continue()
      })
      page.on('requestfinished', (request) => request.resourceType() === 'script' && came.push(request.url()))

      await page.goto(address, { waitUntil: 'commit' })
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      await page.locator('footer').waitFor()
      const shown = await barsOnPage(page)
      const figures = page.locator('.series-figure__value')
      expect(shown.length + (await figures.count())).toBeGreaterThan(0)
      expect(shown).toHaveLength(bars)
      for (const { table, value, share } of shown) {
        const inTable = shown.filter((bar) => bar.table === table)
        // The longest bar of a table may be shorter than its cell: one scale may serve several tables.
        const unit = Math.max(...inTable.map((bar) => bar.share / bar.value))
        expect(share).toBeGreaterThan(0)
        expect(share / (value * unit)).toBeCloseTo(1, 1)
      }
      expect(came, 'all this without a script').toEqual([])

      release()
      await appReady(page)
      if (chart !== null) expect(await coloursOn(await drawn(page.locator(chart)))).toBeGreaterThan(2)
      expect(await shift()).toBeLessThan(0.01)
    })
})
