// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { builtHeading } from './built-pages.ts'
import { LONG } from './long-tag.ts'
import { requestsQuiet } from './requests-quiet.ts'

/**
 * What a click from the list to a project may cost, in counts that are the same on every machine.
 * `files`: the page's own script is at hand, imported while the browser was idle; what it hydrates late (its numbers, its
 * schedule, the buttons) is asked for after the head was painted. Without that it was 24. The aim is none.
 * `layouts`: moving the focus to the new heading lays the page out before it is painted. The aim is none here too.
 */
const LIMITS = { files: 13, layouts: 1 }
/** One with few records and one with many; both without a part that measures itself. */
const PROJECTS = ['/projects/22/', '/projects/2/']

/** Opens the list and waits until it asks for nothing; then the link to a project is in sight. */
async function openList(page: Page, project: string): Promise<void> {
  await page.goto('./projects/')
  await appReady(page)
  await page.locator(`main a[href$="${project}"]`).first().scrollIntoViewIfNeeded()
  await requestsQuiet(page)
}

/** Clicks by the page itself, as Playwright's own click measures the layout, and waits until the project is there. */
async function clickTo(page: Page, project: string): Promise<void> {
  await page
    .locator(`main a[href$="${project}"]`)
    .first()
    .evaluate((link: HTMLElement) => link.click())
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(builtHeading(project))
  await requestsQuiet(page)
}

/** How often a script of the app made the browser lay the page out at once; the test's own looks do not count. */
function forcedLayouts(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: { name: string; args: { beginData?: { stackTrace?: { url: string }[] } } }[]
  }
  return traceEvents.filter(
    ({ name, args }) =>
      name === 'Layout' && args.beginData?.stackTrace?.some(({ url }) => url.includes('/assets/')) === true,
  ).length
}

test('a click from the list to a project asks for few files', async ({ page }) => {
  for (const project of PROJECTS) {
    await openList(page, project)
    const asked: string[] = []
    const note = (request: { url: () => string }) => asked.push(request.url())
    page.on('request', note)
    await clickTo(page, project)
    page.off('request', note)
    expect(asked.length, `${project} asks for\n${asked.join('\n')}`).toBeLessThanOrEqual(LIMITS.files)
  }
})

test('a second click asks for none that the first has brought', { tag: LONG }, async ({ page }) => {
  const [first = '', second = ''] = PROJECTS
  await openList(page, first)
  await clickTo(page, first)
  await page.goBack()
  await requestsQuiet(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await clickTo(page, second)
  expect(asked).toEqual([])
})

test(
  'a click from the list to a project forces no layout but that of the focus',
  { tag: LONG },
  async ({ page, browser }) => {
    const categories = ['', '.stack'].map((part) => `disabled-by-default-devtools.timeline${part}`)
    for (const project of PROJECTS) {
      await openList(page, project)
      await browser.startTracing(page, { categories: ['devtools.timeline', ...categories] })
      await clickTo(page, project)
      expect(forcedLayouts(await browser.stopTracing()), project).toBeLessThanOrEqual(LIMITS.layouts)
    }
  },
)
