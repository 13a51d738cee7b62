import { expect, type Page } from '@playwright/test'
import { controlText } from '../../src/ui/controls/messages.ts'
import { projectsText } from '../../src/browse/projects/projects-messages.ts'
import { voiceText } from '../../src/voice/messages.ts'
import { frameReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { axeFindings, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { smallTargets } from './layout-faults.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'
import { addRules } from './text-spacing.ts'
import { heardOn, markedOn, withFalseSpeech } from './false-speech.ts'

const bar = (page: Page) => page.getByRole('region', { name: voiceText.region })
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true })

test('a page is read sentence by sentence, the spoken one marked; stop, next, back and the end work by keyboard', async ({
  page,
}) => {
  await withFalseSpeech(page, { endless: true })
  await page.goto('./projects/2/')
  await frameReady(page)
  const start = page.getByRole('button', { name: controlText.readAloud })
  await start.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => heardOn(page)).toEqual([voiceText.project(2)])
  await expect(button(page, voiceText.pause)).toBeFocused()
  await button(page, voiceText.next).press('Enter')
  await expect.poll(() => markedOn(page)).toBe(await page.locator('h1').textContent())
  await button(page, voiceText.next).press('Enter')
  await button(page, voiceText.next).press('Enter')
  // The city's words, marked as they stand, and heard with their readings.
  await expect.poll(() => markedOn(page)).toMatch(/\p{Script=Han}/u)
  expect(await page.locator('.overview-list').textContent()).toContain(await markedOn(page))
  await button(page, voiceText.pause).press('Enter')
  await expect(button(page, voiceText.resume)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  await expect(start).toBeFocused()
  expect(await markedOn(page)).toBe('')
})

// The guide's answers tell what there is to read, and come first.
for (const [index, [what, file]] of (
  [
    ['readings', 'reading-dictionary'],
    ['texts', 'data-guide'],
  ] as const
).entries())
  test(
    `while the ${what} are on their way the main button stops what is to come, and says so`,
    firstStandsForAll(index),
    async ({ page }) => {
      let letCome = () => {}
      const held = new Promise<void>((resolve) => (letCome = resolve))
      let asked = false
      await page.route(new RegExp(file), async (route) => {
        asked = true
        await held
        await route.continue()
      })
      await withFalseSpeech(page, { endless: true })
      await page.goto('./projects/2/')
      await frameReady(page)
      await page.getByRole('button', { name: controlText.readAloud }).click()
      await expect.poll(() => asked).toBe(true)
      await expect(bar(page)).toContainText(voiceText.preparing)
      await button(page, voiceText.pause).click()
      await expect(button(page, voiceText.resume)).toBeFocused()
      letCome()
      await expect(bar(page)).not.toContainText(voiceText.preparing)
      expect(await heardOn(page)).toEqual([])
      await button(page, voiceText.resume).click()
      await expect.poll(() => heardOn(page)).toEqual([voiceText.project(2)])
    },
  )

test('its five buttons stand in one row, also with letters of twice the size', { tag: LONG }, async ({ page }) => {
  await withFalseSpeech(page, { endless: true })
  await page.goto('./projects/2/')
  await frameReady(page)
  await page.getByRole('button', { name: controlText.readAloud }).click()
  await addRules(page, 'html { font-size: 200% !important }')
  for (const name of [voiceText.pause, voiceText.resume]) {
    await expect(button(page, name)).toBeVisible()
    for (const width of [320, 360, 390, 412]) {
      await page.setViewportSize({ width, height: 844 })
      const rows = await bar(page)
        .getByRole('button')
        .evaluateAll((buttons) => new Set(buttons.map((one) => Math.round(one.getBoundingClientRect().top))).size)
      expect(rows, `${name} at ${width} px`).toBe(1)
      expect(await smallTargets(page, 44)).toEqual([])
    }
    await button(page, name).click()
  }
})

test(
  'like a radio it goes on from project to project, and the focus stays in the bar',
  { tag: LONG },
  async ({ page }) => {
    await withFalseSpeech(page)
    await page.goto('./projects/')
    await frameReady(page)
    await page.getByRole('button', { name: projectsText.listen }).click()
    await expect.poll(() => heardOn(page)).toContain(voiceText.project(1))
    // To the end of the first project.
    await expect(page).toHaveURL(/projects\/3\/$/, { timeout: 120_000 })
    await expect.poll(() => heardOn(page)).toContain(voiceText.project(3))
    await expect(button(page, voiceText.pause)).toBeFocused()
    // The reader goes elsewhere, and it is still heard.
    await page.getByRole('link', { name: 'メニュー' }).first().click()
    await expect(bar(page).getByRole('link')).toBeVisible()
    const before = (await heardOn(page)).length
    await expect.poll(async () => (await heardOn(page)).length).toBeGreaterThan(before)
  },
)

test(
  'the open bar is accessible, silent while it speaks, and covers neither the end of the page nor the navigation',
  { tag: LONG },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await withFalseSpeech(page, { endless: true })
    await page.goto('./projects/2/')
    await frameReady(page)
    await page.getByRole('button', { name: controlText.readAloud }).click()
    await button(page, voiceText.manner).click()
    await expect(bar(page).getByRole('combobox')).toHaveCount(2)
    await expect(bar(page).getByRole('status')).toHaveText('')
    await loadAxe(page)
    expect(await axeFindings(page, WCAG_2_2_AA)).toEqual([])
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0
    const barBox = await bar(page).boundingBox()
    const last = await page.locator('.site-footer a').last().boundingBox()
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(barBox?.y ?? 0)
    expect((barBox?.y ?? 0) + (barBox?.height ?? 0)).toBeLessThanOrEqual((await top('.tab-bar')) + 1)
  },
)

test('whoever never presses it loads nothing of it, and a browser without a voice has no button', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('./projects/2/')
  await frameReady(page)
  await expect(page.getByRole('button', { name: controlText.readAloud })).toBeVisible()
  expect(asked.filter((url) => /read-aloud|readings|reading-dictionary/.test(url))).toEqual([])
  await page.addInitScript(() => {
    delete (window as { speechSynthesis?: unknown }).speechSynthesis
    Object.defineProperty(window, 'speechSynthesis', { value: undefined })
  })
  await page.reload()
  await frameReady(page)
  await expect(page.getByRole('button', { name: controlText.readAloud })).toBeHidden()
})
