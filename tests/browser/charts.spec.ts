import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startText } from '../../src/offline/recovery/messages.ts'
import { chartText } from '../../src/record/figures/messages.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { buildFolder } from './build-folder.ts'
import { chartSentence, expectWalked } from './chart-walk.ts'
import { chartKinds, drawn, stageOf, walkWords } from './drawn-chart.ts'
import { seriesCharts, seriesTables } from './series-tables.ts'

test.describe('the numbers stand in the page before any script', () => {
  test.use({ javaScriptEnabled: false })

  test('each in its table with a bar, and no empty place of a chart', async ({ page }) => {
    await page.goto('./projects/14/')
    for (const { block } of seriesTables.filter(({ number }) => number === 14)) {
      const article = page.locator(`#series-${block.series.id}`)
      await expect(article.getByRole('table')).toBeVisible()
      await expect(article.getByRole('table').locator('svg rect').first()).toBeVisible()
      await expect(stageOf(article)).toHaveCount(0)
    }
  })
})

test('two numbers are no shape: they have their table and its bars, and no chart', async ({ page }) => {
  const few = seriesTables.filter((table) => !seriesCharts.includes(table))
  expect(few.map(({ block }) => block.series.id)).toEqual(['p14-channels', 'p14-blogs'])
  await page.goto('./projects/14/')
  await appReady(page)
  await drawn(page.locator('#series-p14-groups'))
  for (const { block } of few) {
    const article = page.locator(`#series-${block.series.id}`)
    await expect(article.getByRole('table').locator('svg')).toHaveCount(block.series.points.length)
    await expect(article.locator('canvas')).toHaveCount(0)
    await expect(article.getByRole('link', { name: '表をCSVで保存' })).toBeVisible()
  }
})

test.describe('keys walk every place of a chart of each kind, and each is said', () => {
  for (const chart of chartKinds)
    test(`${chart.address} ${chart.card}`, async ({ page }) => {
      await expectWalked(page, chart)
    })
})

test('the buttons walk too', async ({ page }) => {
  await page.goto('./years/2011/')
  await appReady(page)
  const article = page.getByRole('main').getByRole('article').first()
  await drawn(article)
  const live = walkWords(article)
  await article.getByRole('button', { name: '次の数' }).click()
  await expect(live).toContainText('施策1-1')
  await article.getByRole('button', { name: '次の数' }).click()
  await expect(live).toContainText('施策1-2')
  await article.getByRole('button', { name: '前の数' }).click()
  await expect(live).toContainText('施策1-1')
})

test('a touch on a bar opens the sentence that it comes from', async ({ page }) => {
  await page.goto('./projects/1/')
  await appReady(page)
  const article = page.locator('#series-p1-menus-added')
  const stage = await drawn(article)
  const box = await stage.boundingBox()
  if (!box) throw new Error('the chart has no place')
  await stage.click({ position: { x: box.width * 0.9, y: box.height - 70 } })
  await expect(walkWords(article)).toContainText('平成26年度（2014年度）')
  await expect(chartSentence(article)).toContainText('H26年に4件追加した')
  await expect(article.getByRole('link', { name: chartText.toItem })).toHaveAttribute('href', /\/projects\/1\/#p1-a1$/)
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

test.describe('a bar of two years', () => {
  /** The colours of the bars from left to right, at a height that every bar of this chart reaches. */
  async function barsAcross(page: Page) {
    await page.goto('./projects/10/')
    await appReady(page)
    const stage = await drawn(page.locator('#series-p10-voice-codes'))
    return stage.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const LEAST = 8
      const pixels = canvas.getContext('2d')?.getImageData(0, Math.round(canvas.height / 2), canvas.width, 1).data ?? []
      const runs: { colour: string; length: number }[] = []
      for (let at = 0; at < pixels.length; at += 4) {
        const colour = `#${[...pixels.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`
        const last = runs.at(-1)
        if (pixels[at + 3] === 255 && last?.colour === colour) last.length += 1
        else runs.push({ colour: pixels[at + 3] === 255 ? colour : 'none', length: 1 })
      }
      const style = getComputedStyle(canvas)
      const years = [1, 2, 3, 4, 5].map((year) => style.getPropertyValue(`--year-${year}`).trim())
      return runs
        .filter(({ colour, length }) => colour !== 'none' && length >= LEAST)
        .map(({ colour }) => years.indexOf(colour) + 1)
    })
  }

  test('shows the tint of both, between those of the years beside it', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await barsAcross(page)).toEqual([2, 2, 3, 3, 4])
  })

  test('is two bars in forced colours too', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' })
    // None has a year's tint; only the cut shows that there are two.
    expect(await barsAcross(page)).toHaveLength(5)
  })
})

test('a reader goes from one project’s numbers to another’s', async ({ page }) => {
  await page.goto('./projects/1/')
  await appReady(page)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.getByRole('main').getByRole('navigation').last().getByRole('link').last().click()
  await expect(page).toHaveURL(/\/projects\/3\/$/)
  await drawn(page.locator('#series-p3-waiting-displays'))
  await expect(page.locator('#series-p1-menus-added')).toHaveCount(0)
})

test('a reader goes from one year’s chart to another’s', async ({ page }) => {
  await page.goto('./years/2011/')
  await appReady(page)
  await drawn(page.getByRole('main').getByRole('article').first())
  await page.getByRole('main').getByRole('navigation').last().getByRole('link').last().click()
  await expect(page).toHaveURL(/\/years\/2012\/$/)
  const article = page.getByRole('main').getByRole('article').first()
  await drawn(article)
  await expect(article.locator('h3')).toHaveText('平成24年度の件数は、施策1-1が11件でいちばん多い')
  await article.getByRole('button', { name: '次の数' }).click()
  await expect(walkWords(article)).toHaveText('平成24年度（2012年度）、施策1-1、記載11件。')
})

test.describe('where the reader wants no motion', () => {
  /** The canvas as it is the moment the chart counts as drawn, and once nothing changes on it any more. */
  async function firstAndLast(page: Page): Promise<[string, string]> {
    await page.goto('./projects/1/')
    await appReady(page)
    const canvas = page.locator('#series-p1-menus-added canvas')
    const first = canvas.evaluate(
      (element: HTMLCanvasElement) =>
        new Promise<string>((resolve) => {
          const stage = element.parentElement
          if (!stage) return
          new MutationObserver(() => {
            if (stage.classList.contains('chart-stage--drawn')) resolve(element.toDataURL())
          }).observe(stage, { attributeFilter: ['class'] })
        }),
    )
    await drawn(page.locator('#series-p1-menus-added'))
    const pictureNow = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL())
    let last = await pictureNow()
    await expect
      .poll(async () => {
        const before = last
        last = await pictureNow()
        return last === before
      })
      .toBe(true)
    return [await first, last]
  }

  test('a chart is there at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const [first, last] = await firstAndLast(page)
    expect(first).toBe(last)
  })

  test('elsewhere it grows', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    const [first, last] = await firstAndLast(page)
    expect(first).not.toBe(last)
  })
})

test.describe('where what draws it does not arrive', () => {
  // A worker would have it on the device by the second time it is asked for.
  test.use({ serviceWorkers: 'block' })

  test('the page says so, also in the chart’s place, and the table stays', async ({ page }) => {
    await page.route('**/assets/numbers-charts-canvas-*.js', (route) => route.abort())
    await page.goto('./projects/1/')
    await appReady(page)
    const article = page.locator('#series-p1-menus-added')
    await page.mouse.wheel(0, 1)
    await article.locator('table').scrollIntoViewIfNeeded()
    await expect(page.getByText(startText.partMissing)).toBeInViewport()
    await expect(article).toContainText('図を読み込めませんでした。')
    await expect(stageOf(article)).toHaveCount(0)
    await expect(article.getByRole('table').locator('svg').first()).toBeVisible()
  })
})
