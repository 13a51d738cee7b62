// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { chartRequests, expectNoChartRequest } from './chart-requests.ts'
import { coloursOn, drawn, noteShifts } from './drawn-chart.ts'
import { seriesCharts } from './series-tables.ts'
import { LONG } from './long-tag.ts'

/** A page of each kind that has charts; all others are weighed in weight.spec.ts, and all pages looked at in tests/long. */
const WITH_CHARTS = ['/achievements/', '/projects/14/', '/themes/e-services/']

test('no page with charts asks for one before the reader moves', { tag: LONG }, async ({ browser, baseURL }) => {
  await expectNoChartRequest(browser, baseURL ?? '', WITH_CHARTS)
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

/** 400 kbit/s and a round trip of 400 ms, on a processor a sixth as fast. */
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

/** Each bar of the charts with its number: the number on it, its height in pixels, and its chart. */
function barsOnPage(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg.year-bars')].flatMap((chart, index) =>
      [...chart.querySelectorAll('g')].flatMap((column) => {
        const bar = column.querySelector('rect')
        const value = Number(column.querySelector('text')?.textContent.replaceAll(',', ''))
        return bar ? [{ chart: index, value, height: bar.getBoundingClientRect().height }] : []
      }),
    ),
  )
}

const barsOf = (project?: number) =>
  seriesCharts
    .filter(({ number }) => project === undefined || number === project)
    .reduce((sum, { block }) => sum + block.series.points.length, 0)

test.describe('on a slow phone', () => {
  test.use({ serviceWorkers: 'block' })

  for (const { address, bars, chart } of [
    { address: './projects/12/', bars: barsOf(12), chart: '#series-p12-sessions' },
    { address: './achievements/', bars: barsOf(), chart: '#series-p1-menus-added' },
    // Its numbers are single ones: no chart of one bar.
    { address: './projects/2/', bars: 0, chart: null },
  ])
    test(
      `${address} is read before any script has come, and nothing moves when the chart does`,
      { tag: LONG },
      async ({ page }) => {
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
        const figures = page.locator('.series-figure .number-figure__value')
        expect(shown.length + (await figures.count())).toBeGreaterThan(0)
        expect(shown).toHaveLength(bars)
        for (const { chart: own, value, height } of shown) {
          const largest = shown
            .filter((bar) => bar.chart === own)
            .reduce((one, bar) => (bar.value > one.value ? bar : one))
          expect(height / largest.height).toBeCloseTo(value / largest.value, 1)
        }
        expect(came, 'all this without a script').toEqual([])

        release()
        await appReady(page)
        if (chart !== null) expect(await coloursOn(await drawn(page.locator(chart)))).toBeGreaterThan(2)
        expect(await shift()).toBeLessThan(0.01)
      },
    )
})
