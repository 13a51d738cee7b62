import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { numbersText } from '../../src/numbers/messages.ts'
import { projectYearAddress } from '../../src/plan/addresses.ts'
import { recordedIn } from '../../src/plan/records.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { committedPlan } from './committed-plan.ts'
import { smallTargets } from './layout-faults.ts'

const FINGER = 44
const LEAST = 24
const BARS = 56 + 60

const recorded = committedPlan.projects.flatMap((project) =>
  committedPlan.fiscalYears
    .filter((year) => recordedIn(project, year))
    .map((year) => projectYearAddress(project.number, year)),
)

const theMap = (page: Page) => page.getByRole('table', { name: numbersText.mapCaption })

/** The florets that are links: their addresses, and the size of their tap targets. */
const floretLinks = (page: Page) =>
  theMap(page)
    .getByRole('cell')
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect()
        return { to: (link.getAttribute('href') ?? '').replace(/^.*(?=\/projects\/)/, ''), width, height }
      }),
    )
const leadingTo = (links: readonly { to: string }[]) => links.map(({ to }) => to).sort()

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the map fits one screen between the bars, and each floret opens its project’s year', async ({ page }) => {
    await page.goto('./achievements/')
    const map = theMap(page)
    const height = await map.evaluate((element) => element.getBoundingClientRect().height)
    expect(height).toBeLessThanOrEqual(844 - BARS)
    const links = await floretLinks(page)
    expect(leadingTo(links)).toEqual(recorded.toSorted())
    expect(links.filter(({ width, height }) => width < LEAST || height < LEAST)).toEqual([])
    expect(await map.locator('td', { hasText: 'この表に記載なし' }).count()).toBe(120 - recorded.length)
  })

  for (const width of [320, 360, 390, 430])
    test(`made large at ${width} px, every floret is as large as a finger and leads where it did`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto('./achievements/')
      await page.getByLabel('花を大きくして、触れやすくする').check()
      const links = await floretLinks(page)
      expect(leadingTo(links)).toEqual(recorded.toSorted())
      expect(links.filter((link) => link.width < FINGER || link.height < FINGER)).toEqual([])
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(scrollWidth).toBeLessThanOrEqual(width)
    })
})

test('on a wide screen every floret is as large as a finger without a switch', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('./achievements/')
  await expect(page.getByLabel('花を大きくして、触れやすくする')).toBeHidden()
  expect((await floretLinks(page)).filter(({ width, height }) => width < FINGER || height < FINGER)).toEqual([])
})

test('the switch is as large as a finger, works by key, and the app leaves it as the reader set it', async ({
  page,
}) => {
  await page.goto('./achievements/')
  const box = page.getByLabel('花を大きくして、触れやすくする')
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  await appReady(page)
  await page.mouse.wheel(0, 400)
  await theMap(page).scrollIntoViewIfNeeded()
  await expect(box).toBeChecked()
  const small = await smallTargets(page, FINGER)
  expect(small.filter((fault) => /map/.test(fault))).toEqual([])
})
