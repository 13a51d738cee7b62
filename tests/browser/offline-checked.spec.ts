// @first-plan
import { expect } from '@playwright/test'
import { readinessText } from '../../src/event/readiness/messages.ts'
import { keepStoredText } from '../../src/event/keep/messages.ts'
import { optionalPaths } from '../../src/offline/worker/precache-entry.ts'
import { appReady } from './app-ready.ts'
import { axeFindings, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { precachedFiles } from './build-weight.ts'
import { builtHeading } from './built-pages.ts'
import { checkAgain, expectReadiness, harm, openEvent, repairButton } from './event-visit.ts'
import { committedAnnotations } from './committed-plan.ts'
import { test } from './offline-visit.ts'
import { LONG } from './long-tag.ts'

/** The worker checks the critical files once, a moment after its start. */
const WORKER_LOOKED_MS = 4000
const NARROW = { width: 320, height: 640 }

test('the page counts every file of the worker’s own list, and says version, day and news', async ({ page }) => {
  await openEvent(page, 'ready')
  const all = String(precachedFiles().filter((file) => !optionalPaths.includes(file)).length)
  await expect(page.locator('.counted-files b')).toHaveText([all, all])
  const facts = page.locator('.event__facts')
  const [year, month, day] = committedAnnotations.edition.date.split('-').map(Number)
  await expect(facts).toContainText(`${year}年${month}月${day}日`)
  await expect(facts).toContainText(committedAnnotations.edition.changed)
  await expect(facts).toContainText(/\d+\.\d+\.\d+/)
})

test(
  'a file deleted and one damaged by hand are named, and repaired by one button, by keyboard alone',
  { tag: LONG },
  async ({ page }) => {
    await openEvent(page, 'ready')
    await harm(page, 'delete', 'offline/pages.txt')
    await harm(page, 'damage', 'assets/GlossaryView-')
    await checkAgain(page).focus()
    await page.keyboard.press('Enter')
    await expectReadiness(page, 'incomplete')
    const faults = page.getByRole('list', { name: readinessText.faultList }).getByRole('listitem')
    await expect(faults).toHaveCount(2)
    await expect(faults.filter({ hasText: 'すべてのページの文章' })).toContainText(readinessText.faults.missing)
    await expect(faults.filter({ hasText: '言葉の説明' })).toContainText(readinessText.faults.damaged)
    await page.setViewportSize(NARROW)
    await loadAxe(page)
    expect(await axeFindings(page, WCAG_2_2_AA)).toEqual([])

    await page.keyboard.press('Shift+Tab')
    await expect(repairButton(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expectReadiness(page, 'ready')
    await expect(
      page.getByRole('status').filter({ hasText: readinessText.readiness.repaired.title.join('') }),
    ).toBeFocused()
  },
)

test('what was repaired opens without a network', { tag: LONG }, async ({ page, server }) => {
  await openEvent(page, 'ready')
  await harm(page, 'delete', 'offline/pages.txt')
  await checkAgain(page).click()
  await repairButton(page).click()
  await expectReadiness(page, 'ready')
  await server.close()
  const answer = await page.goto('./projects/14/')
  expect(answer?.fromServiceWorker()).toBe(true)
  await expect(page.locator('h1')).not.toHaveText('')
})

for (const [how, harmed] of [
  ['empty', 'empty'],
  ['cut', 'cut short'],
] as const)
  test(
    `a file of pages that is ${harmed} keeps no page from opening, and is named and repaired`,
    { tag: LONG },
    async ({ page, server }) => {
      await openEvent(page, 'ready')
      await page.reload()
      await appReady(page)
      // After the check that the worker makes at its start.
      await page.waitForTimeout(WORKER_LOOKED_MS)
      await harm(page, how, 'offline/pages.txt')
      for (const address of ['./', './years/2012/', './projects/24/']) {
        await page.goto(address)
        await appReady(page)
        await expect(page.locator('h1')).not.toHaveText('')
      }
      await page.goto('./event/')
      await appReady(page)
      await expect(page.locator('[data-readiness="incomplete"], [data-readiness="ready"]')).toBeVisible()
      // The worker repairs what it finds damaged, before or after the check; here nothing reads the file in between.
      await harm(page, how, 'offline/pages.txt')
      await checkAgain(page).click()
      await expectReadiness(page, 'incomplete')
      await expect(page.getByRole('list', { name: readinessText.faultList })).toContainText(
        readinessText.faults.damaged,
      )
      await repairButton(page).click()
      await expectReadiness(page, 'ready')
      await harm(page, how, 'offline/pages.txt')
      await server.close()
      await page.goto('./projects/24/')
      await appReady(page)
      await expect(page.locator('h1')).toHaveText(builtHeading('/projects/24/'))
    },
  )

for (const file of ['assets/index-', 'assets/before-paint-', 'assets/start-'])
  test(
    `a start that fails or hides what would repair it, for a damaged ${file}, repairs itself`,
    { tag: LONG },
    async ({ page, context }) => {
      await openEvent(page, 'ready')
      await harm(page, 'cut', file)
      await page.goto('./event/')
      await page.waitForTimeout(WORKER_LOOKED_MS)
      // A tab keeps the scripts that it has run in memory.
      const opened = await context.newPage()
      await opened.goto('./event/')
      await appReady(opened)
      await expectReadiness(opened, 'ready')
    },
  )

test(
  'where the script before the first paint is damaged, the button that repairs it is seen',
  { tag: LONG },
  async ({ page }) => {
    await openEvent(page, 'ready')
    await page.reload()
    await appReady(page)
    await page.waitForTimeout(WORKER_LOOKED_MS)
    await harm(page, 'empty', 'assets/before-paint-')
    await page.reload()
    await appReady(page)
    await expectReadiness(page, 'incomplete')
    await expect(repairButton(page)).toBeVisible()
  },
)

test(
  'without a network a repair says so, and what is damaged stays as it was until it can be repaired',
  { tag: LONG },
  async ({ page, server }) => {
    await openEvent(page, 'ready')
    await harm(page, 'damage', 'offline/pages.txt')
    await server.close()
    await checkAgain(page).click()
    await repairButton(page).click()
    await expect(page.locator('.readiness-section')).toContainText(readinessText.failures.offline)
    await expect(page.getByRole('list', { name: readinessText.faultList })).toContainText(readinessText.faults.damaged)
  },
)

test('a device that is full at the repair says so', { tag: LONG }, async ({ page }) => {
  await openEvent(page, 'ready')
  await harm(page, 'delete', 'offline/pages.txt')
  await page.evaluate(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  })
  await checkAgain(page).click()
  await repairButton(page).click()
  await expect(page.locator('.readiness-section')).toContainText(readinessText.failures.full)
})

test('a store that throws is said, and the pages go on', { tag: LONG }, async ({ page }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('blocked', 'SecurityError'))
  })
  await openEvent(page, 'impossible')
  await expect(page.locator('.readiness-section')).toContainText(readinessText.impossible.blocked.text)
  await page.locator('.site-header__settings').click()
  await expect(page.locator('h1')).toHaveText(builtHeading('/settings/'))
})

test(
  'without a network every page says of which day its data is, in one line on the narrowest phone',
  { tag: LONG },
  async ({ page, context }) => {
    await page.setViewportSize(NARROW)
    await openEvent(page, 'ready')
    await context.setOffline(true)
    const sign = page.locator('.notice-stack__offline')
    await expect(sign).toContainText('年')
    const lines = await sign.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return new Set([...range.getClientRects()].map(({ top }) => top)).size
    })
    expect(lines).toBe(1)
  },
)

test.describe('where workers are blocked', () => {
  test.use({ serviceWorkers: 'block' })

  test('the page says that nothing can be stored, and works', { tag: LONG }, async ({ page }) => {
    await openEvent(page, 'impossible')
    await expect(page.locator('.readiness-section')).toContainText(readinessText.impossible.blocked.text)
  })

  test('on plain http it says what is missing', { tag: LONG }, async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
      Object.defineProperty(globalThis, 'isSecureContext', { value: false })
    })
    await openEvent(page, 'impossible')
    await expect(page.locator('.readiness-section')).toContainText(readinessText.impossible.insecure.text)
  })

  test('where nothing at all can be kept, it says that settings will not last', { tag: LONG }, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await openEvent(page, 'impossible')
    await expect(page.locator('.keep-stored__forgetful')).toHaveText(keepStoredText.forgetful)
  })
})
