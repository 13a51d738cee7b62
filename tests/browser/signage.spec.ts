// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { signageText } from '../../src/signage/messages.ts'
import { slideText } from '../../src/signage/slide-messages.ts'
import { appReady } from './app-ready.ts'
import { axeFindings, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { test } from './offline-visit.ts'
import { openShow, SIGNAGE, slideShown, slidesOfRound } from './signage-show.ts'
import { slideFaults } from './slide-faults.ts'
import { LONG } from './long-tag.ts'

// Far longer than the test: only the test's clock advances the show.
const SECONDS = 120

const status = (page: Page) => page.getByRole('dialog').getByRole('status')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Advances the page's clock by the seconds of one slide. */
async function waitForOneSlide(page: Page): Promise<void> {
  await page.clock.runFor(SECONDS * 1000)
}

/** Opens a show with a clock that only the test advances. */
async function openStillShow(page: Page): Promise<void> {
  await page.clock.install()
  await openShow(page, `seconds=${SECONDS}`)
  expect(await slideShown(page)).toBe(0)
}

test.describe('a running show', () => {
  test('goes on by itself, silently, and stops for the pause until it is resumed', async ({ page }) => {
    await openStillShow(page)
    await waitForOneSlide(page)
    expect(await slideShown(page)).toBe(1)
    await expect(status(page)).toBeEmpty()
    await expect(page.locator('[data-slide]')).toHaveAttribute('aria-live', 'off')
    await page.keyboard.press('Space')
    await expect(page.getByText(slideText.paused)).toBeVisible()
    for (let times = 0; times < 5; times += 1) await waitForOneSlide(page)
    expect(await slideShown(page)).toBe(1)
    await page.keyboard.press('Space')
    await waitForOneSlide(page)
    expect(await slideShown(page)).toBe(2)
  })

  test('is stepped by key, and says where it is', { tag: LONG }, async ({ page }) => {
    await openStillShow(page)
    const steps = [
      ['ArrowRight', 1],
      ['PageDown', 2],
      ['ArrowLeft', 1],
      ['ArrowRight', 2],
      ['Home', 0],
    ] as const
    for (const [key, shown] of steps) {
      await page.keyboard.press(key)
      await expect.poll(() => slideShown(page)).toBe(shown)
      await expect(status(page)).toContainText(`枚のうち${shown + 1}枚目。`)
    }
    await waitForOneSlide(page)
    await expect(status(page)).toBeEmpty()
  })

  test('is left by Escape, and the page is there again with the focus on its button', async ({ page }) => {
    await page.goto(SIGNAGE)
    await appReady(page)
    await button(page, signageText.startHere).click()
    await page.locator('[data-slide]').waitFor()
    await expect(page).toHaveURL(/start=auto/)
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-slide]')).toHaveCount(0)
    await expect(page).not.toHaveURL(/start/)
    await expect(button(page, signageText.startHere)).toBeFocused()
  })

  test('stands still while the keyboard is on one of its buttons', { tag: LONG }, async ({ page }) => {
    await openStillShow(page)
    await page.keyboard.press('Tab')
    await expect(button(page, slideText.previous)).toBeFocused()
    await expect(page.getByRole('group', { name: slideText.controls })).toHaveCSS('opacity', '1')
    for (let times = 0; times < 5; times += 1) await waitForOneSlide(page)
    expect(await slideShown(page)).toBe(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    // The space bar presses the button rather than the pause.
    await page.keyboard.press('Space')
    expect(await slideShown(page)).toBe(1)
    await expect(button(page, slideText.pause)).toHaveCount(1)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(button(page, slideText.resume)).toBeFocused()
  })

  test('shows its buttons to a finger, large enough, and goes on after the touch', { tag: LONG }, async ({ page }) => {
    await openStillShow(page)
    const controls = page.getByRole('group', { name: slideText.controls })
    await page.clock.runFor(4000)
    await expect(controls).toHaveCSS('opacity', '0')
    await page.mouse.move(100, 100)
    await page.mouse.move(120, 120)
    await expect(controls).toHaveCSS('opacity', '1')
    for (const box of await controls
      .locator('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))) {
      expect(box.width).toBeGreaterThanOrEqual(44)
      expect(box.height).toBeGreaterThanOrEqual(44)
    }
    await button(page, slideText.next).click()
    expect(await slideShown(page)).toBe(1)
    await waitForOneSlide(page)
    expect(await slideShown(page)).toBe(2)
  })

  test('leads to each thing’s own page by its code', { tag: LONG }, async ({ page, baseURL }) => {
    await openShow(page, 'themes=disaster&seconds=120')
    await expect(page.locator('[data-slide="0"]').getByRole('img')).toHaveAccessibleName(/^QRコード：/)
    await page.keyboard.press('End')
    for (let step = 0; step < 200 && (await page.locator('[data-kind="closing"]').count()) === 0; step += 1)
      await page.keyboard.press('ArrowRight')
    const closing = page.locator('[data-kind="closing"]')
    await expect(closing.getByText(baseURL ?? '', { exact: true })).toBeVisible()
    await expect(closing).toContainText('公式アプリではありません')
    await expect(closing).toContainText('平成26年度までの記録')
  })

  test('shows cuts and no movement where motion is reduced', { tag: LONG }, async ({ page }) => {
    const moving = () => page.evaluate(() => document.getAnimations().length)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openShow(page, 'seconds=120')
    expect(await moving()).toBe(0)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await page.keyboard.press('ArrowRight')
    await expect.poll(moving).toBeGreaterThan(0)
  })

  test('turns its ground over with each round', { tag: LONG }, async ({ page }) => {
    await openStillShow(page)
    const ground = () => page.getByRole('dialog').evaluate((show) => getComputedStyle(show).backgroundColor)
    const first = await ground()
    await page.keyboard.press('ArrowLeft')
    for (let step = 0; step < 300; step += 1) {
      await page.keyboard.press('ArrowRight')
      if ((await slideShown(page)) === 0) break
    }
    expect(await ground()).not.toBe(first)
  })
})

test.describe('the screen', () => {
  test('is kept awake, also after the page was hidden, and let go at the end', { tag: LONG }, async ({ page }) => {
    await page.addInitScript(() => {
      const log: string[] = []
      Object.assign(window, { wakes: log })
      class Lock extends EventTarget {
        released = false
        release() {
          this.released = true
          log.push('released')
          this.dispatchEvent(new Event('release'))
          return Promise.resolve()
        }
      }
      const request = (kind: string) => {
        log.push(`asked for ${kind}`)
        const lock = new Lock()
        Object.assign(window, { lock })
        return Promise.resolve(lock)
      }
      Object.defineProperty(navigator, 'wakeLock', { value: { request } })
    })
    const wakes = () => page.evaluate(() => (window as unknown as { wakes: string[] }).wakes)
    await openShow(page)
    expect(await wakes()).toEqual(['asked for screen'])
    // The browser releases the lock of a hidden page.
    await page.evaluate(() => {
      void (window as unknown as { lock: WakeLockSentinel }).lock.release()
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(await wakes()).toEqual(['asked for screen', 'released', 'asked for screen'])
    await expect(page.getByText(slideText.mayTurnOff)).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect.poll(wakes).toEqual(['asked for screen', 'released', 'asked for screen', 'released'])
  })

  test('may not be: then it is said quietly, and the show runs', { tag: LONG }, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'wakeLock', { value: { request: () => Promise.reject(new Error('battery')) } })
    })
    await openShow(page)
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(slideText.mayTurnOff)).toBeVisible()
    expect(await slideShown(page)).toBe(1)
  })
})

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
  [1080, 1920],
  [2560, 1080],
] as const)
  test(
    `on a screen of ${width} × ${height} the code is a fifth of its width, also beside a chart, and nothing is covered`,
    { tag: LONG },
    async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openShow(page, 'seconds=120')
      await page.keyboard.press('Space')
      const count = await slidesOfRound(page)
      for (let index = 0; index < count; index += 1) {
        const slide = page.locator(`[data-slide="${index}"]`)
        const code = await slide.getByRole('img', { name: /^QRコード：/ }).boundingBox()
        expect((code?.width ?? 0) / width, `slide ${index}`).toBeGreaterThan(0.199)
        expect((code?.width ?? 0) / height, `slide ${index}`).toBeLessThan(0.5)
        expect(await slideFaults(page), `slide ${index}`).toEqual([])
        await page.keyboard.press('ArrowRight')
      }
    },
  )

test.describe('the panel', () => {
  test('writes what is chosen into the address, and is found so again', async ({ page }) => {
    await page.goto(SIGNAGE)
    await appReady(page)
    await page.getByRole('checkbox', { name: '電子サービス' }).uncheck()
    await page.getByLabel(signageText.seconds).fill('3')
    await page.getByLabel(signageText.seconds).blur()
    await expect(page.getByLabel(signageText.seconds)).toHaveValue('5')
    await page.getByRole('radio', { name: signageText.orders.turns }).check()
    const round = page.getByText(/^一周は/)
    const short = Number(/\d+/.exec((await round.textContent()) ?? '')?.[0])
    await page.getByRole('radio', { name: signageText.lengths.all }).check()
    await expect.poll(async () => Number(/\d+/.exec((await round.textContent()) ?? '')?.[0])).toBeGreaterThan(short)
    await expect(page).toHaveURL(/themes=disaster.*seconds=5.*order=turns.*length=all/)
    const address = await page.getByLabel(signageText.address).inputValue()
    expect(address).toContain('start=auto')
    await page.reload()
    await expect(page.getByRole('checkbox', { name: '電子サービス' })).not.toBeChecked()
    await expect(page.getByRole('radio', { name: signageText.orders.turns })).toBeChecked()
    await page.goto(address)
    await page.locator('[data-slide]').waitFor()
  })

  test('tells what of an address it could not follow', { tag: LONG }, async ({ page }) => {
    await page.goto(`${SIGNAGE}?themes=disaster,dragons&seconds=1&order=backwards`)
    await expect(page.getByRole('alert')).toContainText('「dragons」')
    await expect(page.getByRole('alert')).toContainText('5秒')
    await expect(page.getByRole('alert')).toContainText('「backwards」')
    await expect(page.getByRole('checkbox', { name: '災害のとき' })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: '電子サービス' })).not.toBeChecked()
  })

  test('waits for a theme where none is chosen', { tag: LONG }, async ({ page }) => {
    await page.goto(`${SIGNAGE}?themes=disaster`)
    await page.getByRole('checkbox', { name: '災害のとき' }).uncheck()
    await expect(page.getByText(signageText.noTheme)).toBeVisible()
    await expect(button(page, signageText.startHere)).toBeDisabled()
    await page.getByRole('checkbox', { name: '子どもと見守り' }).check()
    await expect(button(page, signageText.startHere)).toBeEnabled()
  })
})

test('a paused slide of every kind is accessible, in the light and in the dark', { tag: LONG }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const findings: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await openShow(page, 'themes=e-services&length=all&seconds=120')
    await page.keyboard.press('Space')
    await loadAxe(page)
    const seen = new Set<string>()
    for (let step = 0; step < 200; step += 1) {
      const kind = (await page.locator('[data-slide]').getAttribute('data-kind')) ?? ''
      if (!seen.has(kind)) findings.push(...(await axeFindings(page, WCAG_2_2_AA)).map((found) => `${kind}: ${found}`))
      seen.add(kind)
      if (kind === 'closing') break
      await page.keyboard.press('ArrowRight')
    }
    expect([...seen].sort()).toEqual(['chart', 'closing', 'number', 'opener', 'project', 'statement'])
  }
  expect(findings).toEqual([])
})

test(
  'after one visit to any page the show runs without a network',
  { tag: LONG },
  async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    await openShow(page, 'seconds=120')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-slide="1"] .qr-code')).toBeVisible()
  },
)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says so and leads to the themes', async ({ page }) => {
    await page.goto(SIGNAGE)
    await expect(page.getByText(signageText.withoutScript)).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await page.getByRole('link', { name: '災害のとき' }).click()
    await expect(page).toHaveURL(/\/themes\/disaster\/$/)
  })
})
