// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { portableCache, portablePath } from '../../src/offline/shared/portable-file.ts'
import { noticeText } from '../../src/shell/messages.ts'
import { appReady } from './app-ready.ts'
import { firstPublished, writeFirstPublished } from './first-published.ts'
import { LONG } from './long-tag.ts'
import { lookForUpdate, tagDocument, taggedDocument, test as base, visit } from './versions-test.ts'

/** The old version's worker has no page of this in its store. */
const ONLY_IN_THE_NEW = './glossary/'

/** A phone that has used the first published version, with a tab of it left open. */
const test = base.extend<{ oldTab: Page }>({
  oldTab: async ({ page, deployment }, use, testInfo) => {
    const folder = testInfo.outputPath('first-published')
    await writeFirstPublished(folder)
    await deployment.publishFolder(folder)
    await page.goto('./settings/')
    await page.evaluate((stored) => Object.assign(localStorage, stored), (await firstPublished()).localStorage)
    await visit(page, './settings/')
    await page.evaluate(
      async ([cache, path]) => (await caches.open(cache)).put(path, new Response('<!--the reader’s copy-->')),
      [portableCache(deployment.address), `/${portablePath}?edition=2026-11-22_1.0.0`] as const,
    )
    await use(page)
  },
})

/** What the reader had chosen and written down, as the new version shows it. */
async function expectReadersOwn(page: Page): Promise<void> {
  await page.goto('./saved/')
  await appReady(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-year-first', 'western')
  await expect(page.locator('[data-saved]')).toHaveCount(2)
  await expect(page.locator('[data-saved="p1-a1"] textarea')).toHaveValue('なぜ増えた？👪')
}

test(
  'a tab left open since the first published version is offered this one, and keeps all that is the reader’s',
  { tag: LONG },
  async ({ oldTab, deployment }) => {
    await deployment.publish('first')
    await tagDocument(oldTab)
    expect(await lookForUpdate(oldTab)).toBe('installed')
    await expect(taggedDocument(oldTab), 'nothing reloads by itself').toBeAttached()
    // By keyboard: without its style sheet the old page lies over the button.
    await oldTab.getByRole('button', { name: noticeText.updateAccept }).press('Enter')
    await expect(taggedDocument(oldTab)).not.toBeAttached()
    await appReady(oldTab)
    expect(new URL(oldTab.url()).pathname).toBe('/settings/')

    const scope = deployment.address
    expect(await oldTab.evaluate(() => caches.keys()), 'nothing beside what is of use').toEqual(
      expect.arrayContaining([`workbox-precache-v2-${scope}`, portableCache(scope)]),
    )
    await deployment.stop()
    await expectReadersOwn(oldTab)
    await oldTab.goto(ONLY_IN_THE_NEW)
    await appReady(oldTab)
    const copy = await oldTab.evaluate((path) => fetch(path).then((response) => response.text()), `/${portablePath}`)
    expect(copy).toBe('<!--the reader’s copy-->')
  },
)

test('opened without its worker’s help, this version reads what the first published one stored', async ({
  oldTab,
  context,
  deployment,
}) => {
  await deployment.publish('first')
  const devtools = await context.newCDPSession(oldTab)
  await devtools.send('Page.reload', { ignoreCache: true })
  await appReady(oldTab)
  await expectReadersOwn(oldTab)
})

test(
  'while this version cannot be fetched, the first published one goes on working offline',
  { tag: LONG },
  async ({ oldTab, deployment }) => {
    await deployment.stop()
    // Each in a tab of its own: the fixture has no script of the project's page, so this page asks for itself twice anew,
    // and such a reload would cancel the next address of the same tab.
    const project = await oldTab.context().newPage()
    await project.goto('./projects/14/', { waitUntil: 'commit' })
    await expect(project.locator('h1')).toBeVisible()
    const settings = await oldTab.context().newPage()
    await settings.goto('./settings/')
    await appReady(settings)
  },
)
