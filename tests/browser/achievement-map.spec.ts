import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { numbersText } from '../../src/numbers/messages.ts'
import { projectYearAddress } from '../../src/plan/addresses.ts'
import { yearsName } from '../../src/plan/fiscal-year.ts'
import { recordedIn } from '../../src/plan/records.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { committedPlan } from './committed-plan.ts'
import { firstPlan } from '../run/test-files.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'

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
  })

  test('a row says once which years have no record, and their cells are empty', { tag: LONG }, async ({ page }) => {
    await page.goto('./achievements/')
    const heads = theMap(page).locator('tbody').getByRole('rowheader')
    await expect(heads).toHaveCount(committedPlan.projects.length)
    for (const project of committedPlan.projects) {
      const without = committedPlan.fiscalYears.filter((year) => !recordedIn(project, year))
      const words = without.length > 0 ? `${yearsName(without)}は、この表になし` : ''
      const head = heads.filter({ has: page.getByRole('link', { name: project.title }) })
      expect((await head.innerText()).split(project.title).at(-1)?.trim(), project.title).toBe(words)
    }
    await expect(theMap(page).getByRole('cell').getByText('表になし')).toHaveCount(0)
  })

  test.describe('on a touch screen', () => {
    test.use({ hasTouch: true, isMobile: true })

    for (const [index, width] of [320, 360, 390, 430].entries())
      test(
        `at ${width} px every floret is as large as a finger and leads where it did`,
        firstStandsForAll(index),
        async ({ page }) => {
          await page.setViewportSize({ width, height: 844 })
          await page.goto('./achievements/')
          const links = await floretLinks(page)
          expect(leadingTo(links)).toEqual(recorded.toSorted())
          expect(links.filter((link) => link.width < FINGER || link.height < FINGER)).toEqual([])
          const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(scrollWidth).toBeLessThanOrEqual(width)
        },
      )
  })
})

test(
  'on a wide screen every floret is as large as a finger, and the first stands beside its project’s name',
  { tag: LONG },
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto('./achievements/')
    expect((await floretLinks(page)).filter(({ width, height }) => width < FINGER || height < FINGER)).toEqual([])
    const { left, right } = await theMap(page).evaluate((map) => {
      const names = [...map.querySelectorAll('tbody th a')].map((name) => name.getBoundingClientRect().right)
      return { right: Math.max(...names), left: map.querySelector('td .floret')?.getBoundingClientRect().left ?? 0 }
    })
    expect(left - right).toBeGreaterThan(0)
    expect(left - right).toBeLessThan(60)
  },
)

test('the map is one stop of the tab key, and arrow keys reach every row and floret', async ({ page }) => {
  test.skip(committedPlan.id !== firstPlan(), 'it knows where the first plan has no records')
  await page.goto('./achievements/')
  await appReady(page)
  const links = theMap(page).getByRole('link')
  await page.keyboard.press('Tab')
  await links.first().scrollIntoViewIfNeeded()
  const stops = () => links.evaluateAll((all) => all.filter((link) => (link as HTMLElement).tabIndex === 0).length)
  await expect.poll(stops).toBe(1)
  await links.first().focus()
  await page.keyboard.press('ArrowRight')
  const focusedAddress = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
  expect(await focusedAddress()).toMatch(/\/projects\/1\/#year-2010$/)
  await page.keyboard.press('ArrowDown')
  expect(await focusedAddress(), 'past the open dots').toMatch(/\/projects\/6\/#year-2010$/)
  for (let row = 0; row < 24; row += 1) await page.keyboard.press('ArrowDown')
  for (let column = 0; column < 5; column += 1) await page.keyboard.press('ArrowLeft')
  expect(await focusedAddress()).toMatch(/\/projects\/24\/$/)
  await expect.poll(stops).toBe(1)
})

test('with all folds closed, the page has fewer than 60 stops of the tab key', async ({ page }) => {
  await page.goto('./achievements/')
  await appReady(page)
  await page.keyboard.press('Tab')
  await theMap(page).scrollIntoViewIfNeeded()
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, [tabindex]')].filter(
            (control) => control.tabIndex >= 0 && control.checkVisibility(),
          ).length,
      ),
    )
    .toBeLessThan(60)
})
