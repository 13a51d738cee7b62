// @first-plan
import { expect, type Page } from '@playwright/test'
import type { LanguageWords } from '../../src/plan/language-words.ts'
import type { WordingRecord } from '../../src/plan/wordings.ts'
import { settingsText } from '../../src/shell/settings/messages.ts'
import { appReady, frameReady } from './app-ready.ts'
import { LONG } from './long-tag.ts'
import { test as read } from './app-test.ts'
import { openPageFaults } from './accessible-pages.ts'
import { builtMain } from './built-pages.ts'
import { test, workerActive } from './offline-visit.ts'
import { planFile } from './plan-file.ts'

const records = JSON.parse(planFile('annotations/languages/en/plan.json')) as WordingRecord[]
const { inApp } = JSON.parse(planFile('annotations/languages/en/interface.json')) as LanguageWords
const record = records.find(({ id }) => id === 'p1-o2')
const [sentence = { original: '', text: '' }] = record && 'sentences' in record ? record.sentences : []

const choose = (page: Page, wording: string) =>
  page.addInitScript((chosen) => localStorage.setItem('preferences', JSON.stringify({ wording: chosen })), wording)
const overview = (page: Page) => page.locator('#p1-o2')
const isShown = async (page: Page) => {
  await expect(overview(page).locator('[lang="en"]')).toContainText(sentence.text)
  await expect(overview(page).locator('.city-text')).toHaveText(sentence.original)
}

read.describe('a wording that a reader chooses', () => {
  read('is chosen in two taps from a page, stands above the city’s words, and is kept', async ({ page }) => {
    await page.goto('./projects/1/')
    await appReady(page)
    await expect(overview(page).locator('[lang="en"]')).toHaveCount(0)
    await page.getByRole('banner').getByRole('link', { name: '表示' }).click()
    await page.getByRole('radio', { name: inApp.choice }).click()
    await page.goBack()
    await isShown(page)
    await page.reload()
    // Without a touch.
    await isShown(page)
    await expect(page.getByText(inApp.shown)).toBeVisible()
    await page.getByRole('link', { name: inApp.settings }).click()
    await page.getByRole('radio', { name: settingsText.wordings.original }).click()
    await page.goBack()
    await expect(overview(page)).toContainText(sentence.original)
    await expect(overview(page).locator('[lang="en"]')).toHaveCount(0)
  })

  read('names the themes too', { tag: LONG }, async ({ page }) => {
    await choose(page, 'english')
    await page.goto('./themes/disaster/')
    await expect(page.locator('.page-head [lang="en"]')).toBeVisible()
  })

  read('costs nothing where nobody has chosen', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('./projects/1/')
    await appReady(page)
    expect(asked.filter((path) => /wording|chosen-/.test(path))).toEqual([])
    expect(builtMain('/projects/1/').words).not.toContain(sentence.text)
  })

  read('is drawn at once, without a warning, and no text is left half', { tag: LONG }, async ({ page }) => {
    const noise: string[] = []
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) noise.push(message.text())
    })
    await choose(page, 'english')
    await page.addInitScript(() => {
      const seen = new Set<string>()
      Object.assign(globalThis, { seen })
      const look = () => {
        const parts = [...document.querySelectorAll('.overview-list li, .achievement-item')]
        const worded = parts.filter((part) => part.querySelector('[lang="en"]')).length
        if (parts.length > 0) seen.add(worded === 0 ? 'none' : worded === parts.length ? 'all' : 'some')
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await page.goto('./projects/14/')
    await expect(page.locator('.achievement-item [lang="en"]').first()).toBeVisible()
    await appReady(page)
    expect(await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen])).not.toContain('some')
    expect(noise.filter((text) => !text.includes('Service Worker registration blocked'))).toEqual([])
  })

  read('does not come: the city’s words stand, and the reader is told', { tag: LONG }, async ({ page }) => {
    await page.route('**/assets/chosen-*', (route) => route.abort())
    await choose(page, 'english')
    await page.goto('./projects/1/')
    await expect(page.getByRole('alert').filter({ hasText: inApp.missing })).toBeVisible()
    await expect(overview(page)).toContainText(sentence.original)
  })

  for (const wording of ['easy', 'english'])
    read(`is accessible, also at 320 px and with large letters: ${wording}`, { tag: LONG }, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await choose(page, wording)
      const faults: Record<string, string[]> = {}
      for (const address of ['./projects/14/', './projects/', './settings/', './themes/e-services/', './']) {
        await page.setViewportSize({ width: 412, height: 915 })
        await page.goto(address)
        await appReady(page)
        if (address === './projects/14/') await expect(page.locator('.our-words').first()).toBeVisible()
        const sizes = [
          [320, 100],
          [320, 200],
          [412, 200],
        ] as const
        const found = await openPageFaults(page, sizes)
        if (found.length > 0) faults[address] = found
      }
      expect(faults).toEqual({})
    })
})

test(
  'what was chosen is there without a network, its pages too, and nothing of it where it was not',
  { tag: LONG },
  async ({ page, server }) => {
    await page.goto('./settings/')
    await workerActive(page)
    await frameReady(page)
    await page.getByRole('radio', { name: inApp.choice }).click()
    await expect(page.getByText(settingsText.wordingStored)).toBeVisible()
    await server.close()
    await page.goto('./projects/1/')
    await isShown(page)
    await page.goto('./en/projects/1/')
    await expect(page.getByText(sentence.text)).toBeVisible()
    const stored = await page.evaluate(async () => {
      const names = await caches.keys()
      const all = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
      return all.flat().filter((url) => /\/chosen-[^/]+\.(?:json|txt)$/.test(url))
    })
    expect(stored).toHaveLength(4)
    expect(stored.filter((url) => !url.includes('/chosen-en-'))).toEqual([])
  },
)

test(
  'a page of a language that was not chosen says without a network why it does not open',
  { tag: LONG },
  async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    await page.goto('./en/projects/1/')
    await expect(page.getByText('This page is not stored on this device.')).toBeVisible()
  },
)

test(
  'chosen without a network, what cannot come is said, and it comes with the next page when the network is back',
  { tag: LONG },
  async ({ page, context }) => {
    await page.goto('./settings/')
    await workerActive(page)
    await frameReady(page)
    await context.setOffline(true)
    await page.getByRole('radio', { name: inApp.choice }).click()
    await expect(page.getByRole('alert').filter({ hasText: inApp.missing })).toBeVisible()
    await context.setOffline(false)
    await page.reload()
    await expect(page.getByText(settingsText.wordingStored)).toBeVisible()
  },
)
