// @first-plan
import { expect } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartPoints } from '../../src/numbers/charts/chart-points.ts'
import { recordText } from '../../src/record/notes/messages.ts'
import { FINGER } from './accessible-pages.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { buildFolder } from './build-folder.ts'
import { committedPlan } from './committed-plan.ts'
import { barsOf, drawn, pointsOf } from './drawn-chart.ts'
import { smallTargets } from './layout-faults.ts'
import { seriesCharts, shownNumbers } from './series-tables.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'

const MORE = /^くわしく/

test.describe('the numbers stand in the page before any script', () => {
  test.use({ javaScriptEnabled: false })

  test('each as one figure, its table below くわしく', async ({ page }) => {
    await page.goto('./projects/14/')
    for (const { block } of shownNumbers.filter(({ number }) => number === 14)) {
      const article = page.locator(`#series-${block.series.id}`)
      if (block.kind === 'chart') await expect(barsOf(article)).toHaveAccessibleName(new RegExp(block.series.label))
      for (const name of block.series.counted ?? []) await expect(article.getByText(name).first()).toBeVisible()
      await expect(article.getByRole('table')).toHaveCount(0)
      await article.getByText(MORE).click()
      if (block.kind !== 'figure') await expect(article.getByRole('table')).toBeVisible()
      await expect(article.getByText(/^\d+行目/).first()).toBeVisible()
    }
  })

  test('on a narrow screen no letter of a chart is smaller than 12 pixels', { tag: LONG }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('./achievements/')
    const sizes = await page.locator('.year-bars text').evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0
        return parseFloat(getComputedStyle(text).fontSize) * scale
      }),
    )
    expect(sizes.length).toBeGreaterThan(40)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  })
})

test(
  'each point is large enough for a finger, also those of what was added, on narrow and wide screens',
  { tag: LONG },
  async ({ page }) => {
    const several = seriesCharts.filter(({ block }) => block.added)
    expect(several.length).toBeGreaterThan(0)
    for (const { number, block } of several)
      for (const width of [320, 412, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`./projects/${number}/`)
        await appReady(page)
        const article = page.locator(`#series-${block.series.id}`)
        await drawn(article)
        await expect(pointsOf(article)).toHaveCount(2 * committedPlan.fiscalYears.length)
        expect(await smallTargets(page, FINGER), `${width} px`).toEqual([])
      }
  },
)

for (const [index, { number, block }] of seriesCharts.entries())
  test(
    `a touch on each bar of ${block.series.id} opens the line that it comes from`,
    firstStandsForAll(index),
    async ({ page }) => {
      await page.goto(`./projects/${number}/`)
      await appReady(page)
      const article = page.locator(`#series-${block.series.id}`)
      const stage = await drawn(article)
      const box = await stage.boundingBox()
      if (!box) throw new Error('the chart has no place')
      const [points = []] = chartPoints(block.series, null, committedPlan.fiscalYears)
      for (const [place, { words, origin }] of points.entries()) {
        await stage.click({ position: { x: (box.width * (place + 0.5)) / points.length, y: box.height / 2 } })
        await expect(article.getByText(words, { exact: true })).toBeVisible()
        const link = article.getByRole('link', { name: recordText.toItem })
        if (origin === null) await expect(link).toHaveCount(0)
        else await expect(link).toHaveAttribute('href', new RegExp(`${origin.to}$`))
      }
    },
  )

test('by keys alone each point of a chart is reached, shown and left', { tag: LONG }, async ({ page }) => {
  for (const { number, block } of seriesCharts) {
    await page.goto(`./projects/${number}/`)
    await appReady(page)
    const article = page.locator(`#series-${block.series.id}`)
    await drawn(article)
    const rows = chartPoints(block.series, block.added, committedPlan.fiscalYears)
    const points = pointsOf(article)
    await points.first().focus()
    for (const [row, ofRow] of rows.entries()) {
      if (row > 0) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Home')
      for (const [column, { words, origin }] of ofRow.entries()) {
        if (column > 0) await page.keyboard.press('ArrowRight')
        const point = article.getByRole('button', { name: words, exact: true })
        await expect(point).toBeFocused()
        await expect(point).toHaveAttribute('aria-expanded', 'true')
        await expect(point).toHaveCSS('outline-style', 'solid')
        await expect(article.getByRole('link', { name: recordText.toItem })).toHaveCount(origin === null ? 0 : 1)
      }
    }
    await page.keyboard.press('Escape')
    await expect(article.getByRole('group', { name: /の図$/ })).toBeFocused()
    await expect(article.getByRole('link', { name: recordText.toItem })).toHaveCount(0)
    await page.keyboard.press('Tab')
    await expect(article.locator('summary')).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await expect(points.last()).toBeFocused()
  }
})

test('without a mouse the same lines are links of the table, each with its year', async ({ page }) => {
  await page.goto('./projects/1/')
  await appReady(page)
  const article = page.locator('#series-p1-menus-added')
  await article.locator('summary').focus()
  await page.keyboard.press('Enter')
  const link = article.getByRole('link', { name: /^平成26年度 原文\s*18行目$/ })
  await expect(link).toHaveAttribute('href', /\/projects\/1\/#p1-a1$/)
  await page.keyboard.press('Tab')
  await expect(article.getByRole('link').first()).toBeFocused()
})

test('the table saved is the table shown, also without a network', async ({ page, context }) => {
  await page.goto('./projects/14/')
  await appReady(page)
  const article = page.locator('#series-p14-groups')
  await drawn(article)
  await article.getByText(MORE).click()
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
    rows.filter(([, , series]) => series === id).map((row) => row[head.indexOf('value_number')] || '表になし')
  const shown = await article
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())))
  expect(shown.map(([value]) => value)).toEqual(valuesOf('p14-groups'))
  expect(shown.map(([value, added]) => (value === '表になし' ? value : added))).toEqual(valuesOf('p14-new-groups'))
})

test('the picture saved is a picture with something on it', { tag: LONG }, async ({ page }) => {
  await page.goto('./projects/1/')
  await appReady(page)
  const article = page.locator('#series-p1-menus-added')
  await drawn(article)
  await article.getByText(MORE).click()
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

test('a chart is drawn again when the theme changes', { tag: LONG }, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto('./projects/1/')
  await appReady(page)
  const stage = await drawn(page.locator('#series-p1-menus-added'))
  /** Whether the canvas has the tint that the page gives to the second year now. */
  const hasTint = () =>
    stage.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const tint = getComputedStyle(canvas).getPropertyValue('--year-2').trim()
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      const wanted = [1, 3, 5].map((at) => parseInt(tint.slice(at, at + 2), 16))
      for (let at = 0; at < pixels.length; at += 4)
        if (wanted.every((value, channel) => pixels[at + channel] === value)) return tint
      return null
    })
  const light = await hasTint()
  expect(light).not.toBeNull()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(hasTint).not.toBeNull()
  expect(await hasTint()).not.toBe(light)
})

test('a reader goes from one project’s numbers to another’s', { tag: LONG }, async ({ page }) => {
  await page.goto('./projects/1/')
  await appReady(page)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.getByRole('main').getByRole('navigation').last().getByRole('link').last().click()
  await expect(page).toHaveURL(/\/projects\/3\/$/)
  await expect(page.locator('#series-p3-waiting-displays').getByText('南区役所区民課').first()).toBeVisible()
  await expect(page.locator('#series-p1-menus-added')).toHaveCount(0)
})

test(
  'the drawn bars take the place of those in the page, at once and column by column',
  { tag: LONG },
  async ({ page }) => {
    await page.goto('./projects/12/')
    await appReady(page)
    const article = page.locator('#series-p12-sessions')
    const before = await article.boundingBox()
    const stage = await drawn(article)
    expect((await article.boundingBox())?.height).toBeCloseTo(before?.height ?? 0, 0)
    const canvas = await stage.locator('canvas').boundingBox()
    const bars = await barsOf(article).boundingBox()
    // A canvas has whole pixels.
    expect(Math.abs((canvas?.width ?? 0) - (bars?.width ?? 0))).toBeLessThan(1)
    expect(Math.abs((canvas?.height ?? 0) - (bars?.height ?? 0))).toBeLessThan(1)
  },
)

test.describe('where what draws it does not arrive', () => {
  // A worker would have it on the device by the second time it is asked for.
  test.use({ serviceWorkers: 'block' })

  test('the bars stay, and a touch still opens a line', { tag: LONG }, async ({ page }) => {
    await page.route('**/assets/numbers-charts-canvas-*.js', (route) => route.abort())
    await page.goto('./projects/1/')
    await appReady(page)
    const article = page.locator('#series-p1-menus-added')
    await page.mouse.wheel(0, 1)
    await barsOf(article).scrollIntoViewIfNeeded()
    await expect(barsOf(article).locator('rect').first()).toBeVisible()
    await expect(barsOf(article)).toHaveCSS('opacity', '1')
    await expect(async () => {
      await pointsOf(article).nth(2).click()
      await expect(article.getByText('平成24年度（2012年度）、1件', { exact: true })).toBeVisible()
    }).toPass()
  })
})
