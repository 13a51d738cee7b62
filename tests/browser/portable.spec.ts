import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { portablePath } from '../../src/offline/shared/portable-file.ts'
import { dayName } from '../../src/plan/day.ts'
import { settingsText } from '../../src/shell/settings/messages.ts'
import { portableDownloadText as words } from '../../src/event/portable/messages.ts'
import { workerText } from '../../src/offline/worker/messages.ts'
import { appReady } from './app-ready.ts'
import { axeFindings, COLOUR_RULES, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { buildFolder } from './build-folder.ts'
import { precachedFiles } from './build-weight.ts'
import { committedPlan, committedAnnotations } from './committed-plan.ts'
import { overflowFaults, smallTargets } from './layout-faults.ts'
import { test, workerActive } from './offline-visit.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'
import { planFile } from './plan-file.ts'
import { firstPlan } from '../run/test-files.ts'

const file = join(buildFolder, portablePath)
const address = pathToFileURL(file).href
const lines = planFile(`source/${committedPlan.source.file}`).split('\n')
const { words: readings } = JSON.parse(planFile('reading-dictionary.json')) as { words: Record<string, string> }
const ofFirstPlan = committedPlan.id === firstPlan()

/** Opens the file from disk, as a phone does, and records every request other than for the file itself. */
async function openFile(page: Page): Promise<string[]> {
  const requests: string[] = []
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) requests.push(request.url())
  })
  await page.goto(address)
  return requests
}

test('readings are two taps away, and what the file says stays what it was', { tag: LONG }, async ({ page }) => {
  test.skip(Object.keys(readings).length === 0, 'the plan has no readings')
  await page.setViewportSize({ width: 320, height: 640 })
  const requests = await openFile(page)
  const main = page.getByRole('main')
  const plain = await main.textContent()
  await expect(page.locator('rt')).toHaveCount(0)
  await page.getByRole('link', { name: settingsText.furigana }).click()
  await page.getByRole('radio', { name: settingsText.furiganas.all }).check()
  await expect(page.locator(ofFirstPlan ? '#p1 rt[data-reading="しんせい"]' : '#plan rt').first()).toBeAttached()
  await expect(page.locator('#plan rt').first()).toHaveCSS('user-select', 'none')
  expect(await overflowFaults(page)).toEqual([])
  await page.getByRole('radio', { name: settingsText.furiganas.none }).check()
  await expect(page.locator('rt')).toHaveCount(0)
  expect(await main.textContent()).toBe(plain)
  expect(requests).toEqual([])
})

for (const [index, javaScriptEnabled] of [true, false].entries()) {
  test.describe(
    `opened from the device, ${javaScriptEnabled ? 'with' : 'without'} a script`,
    firstStandsForAll(index),
    () => {
      test.use({ javaScriptEnabled })

      test('it asks for nothing, and its links lead to places in it', async ({ page }) => {
        test.skip(!ofFirstPlan, 'it knows a line of the first plan')
        const requests = await openFile(page)
        await page
          .getByRole('link', { name: /分野と事業/ })
          .first()
          .click()
        await expect(page).toHaveURL(/#plan$/)
        await expect(page.locator('#plan')).toBeInViewport()
        await page.locator('#p1 a[href="#L8"]').click()
        await expect(page.locator('#L8')).toBeInViewport()
        expect(await page.locator('#L8').textContent()).toBe(lines[7])
        expect(requests).toEqual([])
      })

      test('it shows the search where it runs, and names another where it does not', async ({ page }) => {
        await openFile(page)
        await expect(page.getByRole('searchbox')).toBeVisible({ visible: javaScriptEnabled })
        await expect(page.locator('#search p').first()).toBeVisible({ visible: !javaScriptEnabled })
      })
    },
  )
}

test(
  'it is accessible, light and dark, and reflows at 320 px and with letters of 200 %',
  { tag: LONG },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openFile(page)
    await loadAxe(page)
    expect(await axeFindings(page, WCAG_2_2_AA)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeFindings(page, COLOUR_RULES)).toEqual([])
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => (document.documentElement.style.fontSize = value), size)
      expect(await overflowFaults(page), size).toEqual([])
    }
  },
)

test('what is touched is large enough for a finger', { tag: LONG }, async ({ page }) => {
  await openFile(page)
  const small = await smallTargets(page, 44)
  // On a phone the map has five florets beside a name: as wide as the room allows, and 44 px high.
  expect(small.filter((fault) => !/in <td/.test(fault))).toEqual([])
  expect(await smallTargets(page, 24)).toEqual([])
})

test('the search is used by the keyboard alone, and tells what it found', async ({ page }) => {
  test.skip(!ofFirstPlan, 'it asks for words of the first plan')
  await openFile(page)
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('ｺﾝﾋﾞﾆ')
  await expect(page.getByRole('status')).toHaveText(/^\d+件見つかりました$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toBeFocused()
  const result = page.locator('#search-results a').first()
  await expect(page.locator('#search-results mark').first()).toHaveText(/コンビニ/)
  for (let step = 0; step < 10 && !(await result.evaluate((link) => link === document.activeElement)); step += 1)
    await page.keyboard.press('Tab')
  const place = await result.getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page.locator(place ?? '')).toBeInViewport()
  await page.getByRole('searchbox').fill('自動交付券')
  await page.getByRole('button', { name: '自動交付機', exact: true }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('自動交付機')
  await expect(page.locator('#search-results li').first()).toBeVisible()
})

test('what is touched in it is text, whatever is typed', { tag: LONG }, async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await openFile(page)
  for (const typed of ['<img src=x onerror=alert(1)>', '%', '\ud83d', 'あ'.repeat(10_000), '.*([']) {
    await page.getByRole('searchbox').fill(typed)
    await expect(page.getByRole('status')).toHaveText(/見つかりませんでした$/)
  }
  expect(await page.locator('img').count()).toBe(0)
  expect(errors).toEqual([])
})

test(
  'it is not stored with the first visit, but kept once it was taken, and given again without a network',
  { tag: LONG },
  async ({ page, server }) => {
    expect(precachedFiles()).not.toContain(portablePath)
    await page.goto('./about/')
    await appReady(page)
    await workerActive(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    const taken = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByText(name, { exact: true }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/_\d{4}-\d{2}-\d{2}\.html$/)
      return readFileSync(await download.path())
    }
    expect((await taken(words.get)).equals(readFileSync(file))).toBe(true)
    await expect(page.getByRole('status').filter({ hasText: '電波がなくても渡せます' })).toBeVisible()
    await server.close()
    await page.goto('./about/')
    await appReady(page)
    expect((await taken(words.give)).equals(readFileSync(file))).toBe(true)
  },
)

test(
  'opened as a page it is kept too, with its own day, and opens again without a network',
  { tag: LONG },
  async ({ page, server }) => {
    await page.goto('./about/')
    await appReady(page)
    await workerActive(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.goto(`./${portablePath}`)
    await server.close()
    await page.goto(`./${portablePath}`)
    await expect(page).toHaveTitle(/一つのファイル版/)
    await expect(page.getByRole('searchbox')).toBeVisible()
    await page.goto('./about/')
    await appReady(page)
    await expect(page.getByRole('status').filter({ hasText: dayName(committedAnnotations.edition.date) })).toBeVisible()
    await expect(page.getByText(words.older)).toHaveCount(0)
  },
)

test(
  'opened as a page where nothing was kept, without a network, it says so with a way out',
  { tag: LONG },
  async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/about/')
    await page.goto(`./${portablePath}`)
    await expect(page.getByText(workerText.notKept)).toBeVisible()
    await expect(page.getByRole('link', { name: workerText.reload })).toBeVisible()
  },
)

test('offline and never taken, it says so', { tag: LONG }, async ({ page, context, server }) => {
  await page.goto('./about/')
  await appReady(page)
  await workerActive(page)
  await server.close()
  await context.setOffline(true)
  await page.getByText(words.get, { exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: words.offline })).toBeVisible()
})
