// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { readinessText } from '../../src/event/readiness/messages.ts'
import { installText } from '../../src/event/install/messages.ts'
import { platformText } from '../../src/event/platform-messages.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { precachedFiles } from './build-weight.ts'
import { openEvent } from './event-visit.ts'
import { LONG } from './long-tag.ts'

const IOS =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1'
const LINE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/14.9.0'
const PAGES = ['./', './policies/', './years/', './projects/1/', './themes/', './about/']

/** Fires Chromium's `beforeinstallprompt` before the app has started. `__asked`: how often the prompt was used. */
async function offerInstallation(page: Page, outcome: 'accepted' | 'dismissed' | 'none' = 'none'): Promise<void> {
  await page.addInitScript((answer) => {
    addEventListener('DOMContentLoaded', () => {
      const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: async () => {
          Object.assign(globalThis, { __asked: true })
          return { outcome: answer }
        },
      })
      setTimeout(() => dispatchEvent(offer))
    })
  }, outcome)
}

/** Opens pages one after the other; returns the number of those on which the notice appeared. */
async function pagesWithNotice(page: Page): Promise<number> {
  let count = 0
  for (const address of PAGES) {
    await page.goto(address)
    await appReady(page)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    if (await page.getByText(installText.notice).isVisible()) count += 1
  }
  return count
}

test.describe('where the browser offers to install', () => {
  test.use({ serviceWorkers: 'block' })

  test('the notice comes once, after several pages', { tag: LONG }, async ({ page }) => {
    await offerInstallation(page)
    expect(await pagesWithNotice(page)).toBe(1)
    expect(await pagesWithNotice(page)).toBe(0)
  })

  test('after a no to the notice nothing asks again, also not on the page for it', { tag: LONG }, async ({ page }) => {
    await offerInstallation(page)
    for (const address of PAGES.slice(0, 4)) {
      await page.goto(address)
      await appReady(page)
      await page.waitForFunction(
        (least) => (localStorage.getItem('install-offer') ?? '').includes(`:${least},`),
        PAGES.indexOf(address) + 1,
      )
    }
    await page.getByRole('button', { name: installText.refuse }).click()
    expect(await pagesWithNotice(page)).toBe(0)
    await openEvent(page, 'impossible')
    await expect(page.getByText(installText.refused)).toBeVisible()
    await expect(page.getByRole('button', { name: installText.accept })).toHaveCount(0)
  })

  test('a no to the browser’s own question is a no as well', { tag: LONG }, async ({ page }) => {
    await offerInstallation(page, 'dismissed')
    await openEvent(page, 'impossible')
    await page.getByRole('button', { name: installText.accept }).click()
    await page.waitForFunction(() => '__asked' in globalThis)
    await openEvent(page, 'impossible')
    await expect(page.getByText(installText.refused)).toBeVisible()
    expect(await pagesWithNotice(page)).toBe(0)
  })

  test('once installed the offer is gone', { tag: LONG }, async ({ page }) => {
    await offerInstallation(page)
    await openEvent(page, 'impossible')
    await expect(page.getByRole('button', { name: installText.accept })).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('appinstalled')))
    await expect(page.getByRole('button', { name: installText.accept })).toHaveCount(0)
  })
})

test.describe('in LINE', () => {
  test.use({ userAgent: LINE, serviceWorkers: 'block' })

  test('the page leads to the phone’s own browser', async ({ page }) => {
    await openEvent(page, 'impossible')
    await expect(page.locator('.readiness-section')).toContainText(readinessText.impossible['in-app'].text)
    const way = page.getByRole('link', { name: platformText.lineLink })
    await expect(way).toHaveAttribute('href', /\/event\/\?openExternalBrowser=1$/)
    await expect(page.locator('.install-guide[open] summary')).toContainText(installText.titles['in-app'])
  })
})

test.describe('on iOS', () => {
  test.use({ userAgent: IOS, serviceWorkers: 'allow' })

  test(
    'in Safari it says that the store may be cleared, and opens the way onto the home screen first',
    { tag: LONG },
    async ({ page }) => {
      await openEvent(page, 'ready')
      await expect(page.locator('.platform-advice')).toContainText(platformText.iosBrowser)
      await expect(page.locator('.install-guide').first().locator('summary')).toContainText(installText.titles.ios)
      await expect(page.locator('.install-guide[open]')).toHaveCount(1)
    },
  )

  test('from the home screen it says that this store is its own', { tag: LONG }, async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'standalone', { value: true }))
    await openEvent(page, 'ready')
    await expect(page.locator('.platform-advice')).toContainText(platformText.iosInstalled)
    await expect(page.getByText(installText.installed)).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every way onto the home screen can be read, and its drawings have words', async ({ page }) => {
    await page.goto('./event/')
    await expect(page.getByText(readinessText.withoutScript)).toBeVisible()
    for (const [way, title] of Object.entries(installText.titles)) {
      const guide = page.locator('.install-guide', { hasText: title })
      await guide.locator('summary').click()
      for (const { text } of installText.steps[way as keyof typeof installText.steps]) {
        await expect(guide.getByText(text)).toBeVisible()
      }
      for (const drawing of await guide.getByRole('img').all()) await expect(drawing).toHaveAccessibleName(/。$/)
    }
  })
})

test('pictures for the home screen are not stored on the first visit', () => {
  expect(precachedFiles().filter((file) => /\.png$/.test(file))).toEqual([])
})

test(
  'as an app without a browser around it nothing lies under the notch or the edges',
  { tag: LONG },
  async ({ page, context }) => {
    const insets = { top: 47, bottom: 34, left: 47, right: 47 }
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets })
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 844, height: 390 },
    ]) {
      await page.setViewportSize(viewport)
      await page.goto('./event/')
      await appReady(page)
      const hidden = await page.evaluate(({ top, bottom, left, right }) => {
        const seen = [...document.querySelectorAll('.site-header a, .tab-bar a')].filter((link) =>
          link.checkVisibility(),
        )
        return seen.flatMap((link) => {
          const box = link.getBoundingClientRect()
          const free =
            box.top >= top && box.bottom <= innerHeight - bottom && box.left >= left && box.right <= innerWidth - right
          return free ? [] : [link.textContent]
        })
      }, insets)
      expect(hidden, `${viewport.width} × ${viewport.height}`).toEqual([])
    }
  },
)
