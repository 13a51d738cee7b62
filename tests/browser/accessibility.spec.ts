// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { ENLARGED, expectAccessible, FINGER, NARROW, WIDE } from './accessible-pages.ts'
import { projectText } from '../../src/browse/projects/project-messages.ts'
import { siteText } from '../../src/shell/messages.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { axeFindings, COLOUR_RULES, loadAxe, WCAG_2_2_AA } from './axe.ts'
import { overflowFaults, smallTargets } from './layout-faults.ts'
import { emptyHalves, overlappingControls } from './layout-space.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'
import { kindAddresses } from './page-kinds.ts'

const SHARES = 8

// Closed, and all other pages: tests/long/every-page.spec.ts. With other choices: tests/long/display-choices.spec.ts.
test.describe('a page of each kind, light and dark, with all its lines open, also with large letters', () => {
  // Phones: with a mouse the florets of the map are smaller, so that it fits one screen.
  test.use({ hasTouch: true })

  for (let share = 0; share < SHARES; share += 1) {
    test(`is accessible (part ${share + 1} of ${SHARES})`, firstStandsForAll(share), async ({ page }) => {
      const addresses = [...kindAddresses, '/no-such-page/'].filter((_, index) => index % SHARES === share)
      await expectAccessible(page, addresses, 'open')
    })
  }
})

/** The names under which a screen reader meets the headings of a page, in Chromium. */
async function headingNames(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  await devtools.detach()
  return nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => String(name?.value ?? ''))
}

/** For each possible line break in the headings of a page, the words on either side of it. */
function wordsAroundBreaks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(':is(h1, h2, h3, h4):has(wbr)')]
      .filter(
        (heading) => heading.checkVisibility({ visibilityProperty: true }) && !heading.closest('[aria-hidden="true"]'),
      )
      .flatMap((heading) => {
        const copy = heading.cloneNode(true) as Element
        // Vue's own empty texts.
        copy.normalize()
        return [...copy.querySelectorAll('wbr')].map(({ previousSibling: before, nextSibling: after }) =>
          before instanceof Text && after instanceof Text ? before.data.slice(-4) + after.data.slice(0, 4) : '',
        )
      }),
  )
}

test(
  'a screen reader hears the headings of a page of each kind without a blank at their line breaks',
  { tag: LONG },
  async ({ page }) => {
    let breaks = 0
    for (const address of kindAddresses) {
      await page.goto(`.${address}`)
      await appReady(page)
      const heard = (await headingNames(page)).join('|')
      const broken = await wordsAroundBreaks(page)
      breaks += broken.length
      for (const words of broken) expect.soft(heard, address).toContain(words)
    }
    expect(breaks).toBeGreaterThan(50)
  },
)

test('a heading is selected and copied as it is written', async ({ page }) => {
  await page.goto('./projects/3/')
  const { copied, breaks, written } = await page.locator('h1').evaluate((heading) => {
    getSelection()?.selectAllChildren(heading)
    return {
      copied: String(getSelection()),
      breaks: heading.querySelectorAll('wbr').length,
      written: heading.textContent,
    }
  })
  expect(breaks).toBeGreaterThan(0)
  expect(copied).toBe(written)
})

test('enlarged four times, no bar stays over the page', { tag: LONG }, async ({ page }) => {
  await page.setViewportSize(ENLARGED)
  for (const address of ['./', './projects/14/', './guide/', './search/']) {
    await page.goto(address)
    await appReady(page)
    await expect(page.getByRole('navigation', { name: siteText.navigation })).not.toBeInViewport()
    const bars = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((bar) => getComputedStyle(bar).position === 'fixed' && bar.getBoundingClientRect().height > 0)
        .map(({ className }) => className),
    )
    expect(bars, address).toEqual([])
  }
})

test('with the largest letters of the settings the header of a phone is one row', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('preferences', JSON.stringify({ textSize: 'largest' })))
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./projects/14/')
  await appReady(page)
  const [name, settings] = await Promise.all(
    ['ICTのあゆみ', siteText.settings].map((words) =>
      page.getByRole('banner').getByRole('link', { name: words }).boundingBox(),
    ),
  )
  expect(settings?.y).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0))
})

test(
  'with very large letters the header takes two rows, and a path of years one row or one column',
  { tag: LONG },
  async ({ page }) => {
    for (const { width, size } of [
      { width: 390, size: '143.75%' },
      { width: 412, size: '200%' },
      { width: 320, size: '200%' },
    ]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto('./projects/14/')
      await appReady(page)
      await page.evaluate((value) => (document.documentElement.style.fontSize = value), size)

      const rows = await page.getByRole('banner').evaluate((header) => {
        const range = document.createRange()
        // The trail of pages above is a part of its own.
        const boxes = [...header.querySelectorAll('a, p')]
          .filter((part) => part.checkVisibility() && part.closest('ol') === null)
          .map((part) => (range.selectNodeContents(part), range.getBoundingClientRect()))
        // A row begins where nothing of the rows before it reaches.
        return boxes.filter(({ top }, index) => boxes.slice(0, index).every(({ bottom }) => top >= bottom - 4)).length
      })
      expect(rows, `the header at ${width} px, letters at ${size}`).toBe(2)

      const boxes = await page
        .getByRole('navigation', { name: projectText.path })
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()))
      const places = [
        new Set(boxes.map(({ top }) => Math.round(top))),
        new Set(boxes.map(({ left }) => Math.round(left))),
      ]
      expect(boxes).toHaveLength(5)
      expect(Math.min(...places.map(({ size: all }) => all)), `the path at ${width} px, letters at ${size}`).toBe(1)
    }
  },
)

test.describe('these checks see what they are for', () => {
  test('the dark theme is another one', { tag: LONG }, async ({ page }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto('./')
    const light = await background()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.reload()
    expect(await background()).not.toBe(light)
  })

  test('faults put into a page are found', async ({ page }) => {
    await page.setViewportSize(NARROW)
    await page.goto('./about/')
    await appReady(page)
    await page.evaluate(() => {
      const picture = document.createElement('img')
      const pale = document.createElement('p')
      pale.textContent = 'うすい字'
      pale.style.color = '#ddd'
      pale.style.background = '#fff'
      const wide = document.createElement('p')
      wide.textContent = '長い行'.repeat(20)
      wide.style.whiteSpace = 'nowrap'
      const cut = document.createElement('p')
      cut.textContent = '切れる行'.repeat(20)
      cut.style.whiteSpace = 'nowrap'
      cut.style.overflow = 'hidden'
      const button = document.createElement('button')
      button.textContent = '押す'
      const over = document.createElement('button')
      over.textContent = '重なる'
      over.style.position = 'relative'
      over.style.top = '-30px'
      document.querySelector('main')?.append(picture, pale, wide, cut, button, document.createElement('br'), over)
    })
    await loadAxe(page)
    const found = (await axeFindings(page, WCAG_2_2_AA)).join('\n')
    expect(found).toContain('image-alt')
    expect(found).toContain('color-contrast')
    expect((await axeFindings(page, COLOUR_RULES)).join('\n')).toContain('color-contrast')
    const faults = (await overflowFaults(page)).join('\n')
    expect(faults).toMatch(/the page is \d+ px wide/)
    expect(faults).toMatch(/reaches over the edge: “長い行/)
    expect(faults).toMatch(/is cut off: “切れる行/)
    expect((await smallTargets(page, FINGER)).join('\n')).toContain('押す')
    expect((await overlappingControls(page)).join('\n')).toContain('“押す” lies over')
  })

  test('a page with nothing in its right half is found', { tag: LONG }, async ({ page }) => {
    await page.setViewportSize(WIDE)
    await page.goto('./about/')
    await appReady(page)
    expect(await emptyHalves(page)).toEqual([])
    await page.locator('main').evaluate((main) => {
      for (const part of main.querySelectorAll<HTMLElement>('.frame'))
        part.style.cssText = 'width: 45%; margin-inline: 0'
    })
    expect((await emptyHalves(page)).join('\n')).toContain('the right half has nothing')
  })
})
