// @first-plan
import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { LONG } from './long-tag.ts'
import { test } from './offline-visit.ts'

const PROJECT = './projects/2/'
const ID = 'p2-a9'

/** The item is visible, nothing covers its beginning, and only this item is marked. */
async function expectShown(page: Page, id: string): Promise<void> {
  const item = page.locator(`[id="${id}"]`)
  await expect(item).toBeInViewport()
  await expect.poll(() => isOnTop(item), { message: `nothing lies over ${id}` }).toBe(true)
  await expectMarked(page, id)
}

/** Only this item looks different; all others look the same. */
async function expectMarked(page: Page, id: string): Promise<void> {
  await expect.poll(() => itemsThatStandOut(page), { message: `${id} alone is marked` }).toEqual([id])
}

/** The ids of the items that look different from most. */
async function itemsThatStandOut(page: Page): Promise<string[]> {
  const items = await page.locator('main [data-achievement]').evaluateAll((elements) =>
    elements.map((element) => {
      const words = element.querySelector('p')
      const parts = [element, element.firstElementChild, words, words?.firstElementChild]
      const look = parts.map((part) => {
        if (!part) return ''
        const { backgroundColor, borderLeftWidth, outlineStyle } = getComputedStyle(part)
        return [backgroundColor, borderLeftWidth, outlineStyle].join()
      })
      return { id: element.id, look: look.join(' / ') }
    }),
  )
  const sharedBy = (look: string) => items.filter((item) => item.look === look).length
  const usual = Math.max(...items.map(({ look }) => sharedBy(look)))
  return items.filter(({ look }) => sharedBy(look) < usual).map(({ id }) => id)
}

function isOnTop(item: Locator): Promise<boolean> {
  return item.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + 24, top + 24))
  })
}

async function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY))
}

test.describe('the address of one achievement', () => {
  test('opened cold, shows it marked, before and after the app takes over', async ({ page }) => {
    await page.goto(`${PROJECT}#${ID}`)
    await expectShown(page, ID)
    await appReady(page)
    await expectShown(page, ID)
  })

  test('does so without JavaScript', async ({ browser, server }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.address })
    const page = await context.newPage()
    await page.goto(`${PROJECT}#${ID}`)
    await expectShown(page, ID)
    await context.close()
  })

  test('does so offline, with the last slash and without', { tag: LONG }, async ({ page, visitThenLoseNetwork }) => {
    await visitThenLoseNetwork('/')
    for (const address of [`${PROJECT}#${ID}`, `${PROJECT.slice(0, -1)}#${ID}`, `${PROJECT}?from=poster#${ID}`]) {
      await page.goto('about:blank')
      await page.goto(address)
      await appReady(page)
      await expectShown(page, ID)
    }
  })

  test('does so when it is followed inside the app, and after it another', async ({ page }) => {
    await page.goto(PROJECT)
    await appReady(page)
    for (const id of [ID, 'p2-a2']) {
      const item = page.locator(`[id="${id}"]`)
      await item.locator('summary').first().click()
      await item.locator(`a[href$="#${id}"]`).first().click()
      await expect(page).toHaveURL(new RegExp(`/projects/2/#${id}$`))
      await expectShown(page, id)
    }
    // Back restores the scroll position, which need not be at the item; the mark follows the address.
    await page.goBack()
    await expect(page).toHaveURL(new RegExp(`#${ID}$`))
    await expectMarked(page, ID)
  })

  test('opens the lines of the document in their own words', { tag: LONG }, async ({ page }) => {
    await page.goto(`${PROJECT}#${ID}`)
    await appReady(page)
    const item = page.locator(`[id="${ID}"]`)
    await item.locator('summary').first().click()
    await expect(item.locator('details').first()).toHaveAttribute('open')
    await expectShown(page, ID)
  })
})

test.describe('the address of what is folded', () => {
  const YEAR = './years/2012/'

  /** A part of the year's page that is folded when the page opens. */
  async function foldedItems(page: Page): Promise<string[]> {
    await page.goto(YEAR)
    const record = await page.locator('#policy-2-1 [data-achievement]').last().getAttribute('id')
    const ids = ['policy-3-1', record ?? '', 'numbers']
    for (const id of ids) await expect(page.locator(`[id="${id}"]`), id).toBeHidden()
    return ids
  }

  async function expectOpen(page: Page, id: string): Promise<void> {
    await expect(page.locator(`[id="${id}"]`), id).toBeVisible()
    await expect(page.locator(`[id="${id}"]`), id).toBeInViewport()
  }

  test('opens it, before and after the app takes over', { tag: LONG }, async ({ page }) => {
    for (const id of await foldedItems(page)) {
      await page.goto('about:blank')
      await page.goto(`${YEAR}#${id}`)
      await expectOpen(page, id)
      await appReady(page)
      await expectOpen(page, id)
    }
  })

  test('opens it without JavaScript', { tag: LONG }, async ({ browser, server }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.address })
    const page = await context.newPage()
    for (const id of await foldedItems(page)) {
      await page.goto('about:blank')
      await page.goto(`${YEAR}#${id}`)
      await expectOpen(page, id)
    }
    await context.close()
  })

  test(
    'opens it when it is written over the address of the page, and brings the focus there',
    { tag: LONG },
    async ({ page }) => {
      const ids = await foldedItems(page)
      await appReady(page)
      for (const id of ids) {
        await page.evaluate((hash) => (location.hash = hash), id)
        await expectOpen(page, id)
        await expect(page.locator(`[id="${id}"]`)).toBeFocused()
      }
    },
  )

  test('opens it when it is followed within the page', { tag: LONG }, async ({ page }) => {
    await page.goto(YEAR)
    await appReady(page)
    await page.getByText('くわしく').first().click()
    await page.getByRole('table').first().getByRole('link', { name: '3-1' }).click()
    await expect(page).toHaveURL(/#policy-3-1$/)
    await expectOpen(page, 'policy-3-1')
  })

  test('going back opens the fold of the link by which the page was left', { tag: LONG }, async ({ page }) => {
    await page.goto(YEAR)
    await appReady(page)
    const folded = page.locator('#policy-2-2')
    const link = folded.getByRole('heading', { level: 3 }).getByRole('link').last()
    await page.locator('summary', { hasText: '分野2-2' }).click()
    await link.click()
    await expect(page).toHaveURL(/\/projects\/\d+\/$/)
    await page.goBack()
    await expect(page).toHaveURL(/\/years\/2012\/$/)
    await expect(link).toBeFocused()
    await expect(link).toBeInViewport()
  })
})

test('going back finds the place where the reader was', { tag: LONG }, async ({ page }) => {
  await page.goto('./projects/')
  await appReady(page)
  const link = page.locator('main a[href$="/projects/20/"]').first()
  await link.scrollIntoViewIfNeeded()
  // Scrolls without animation: a wheel's scrolling may still be running when the position is read.
  await page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }))
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(400)
  const before = await scrollTop(page)

  await link.click()
  await expect(page).toHaveURL(/\/projects\/20\/$/)
  await expect.poll(() => scrollTop(page)).toBe(0)
  await page.goBack()
  await expect(page).toHaveURL(/\/projects\/$/)
  await expect.poll(async () => Math.abs((await scrollTop(page)) - before)).toBeLessThan(8)
})
