// @first-plan
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { noticeText } from '../../src/shell/messages.ts'
import { workerText } from '../../src/offline/worker/messages.ts'
import { pagesFile } from '../../src/offline/worker/pages-file.ts'
import { appReady } from './app-ready.ts'
import { buildFolder } from './build-folder.ts'
import { faults } from './deployment.ts'
import {
  acceptButton,
  expectOffer,
  expectVersion,
  lookForUpdate,
  pressReload,
  tagDocument,
  taggedDocument,
  test,
  visit,
} from './versions-test.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'

/** How many files the app has stored. */
function storedFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('workbox-'))
    const stores = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return stores.flat().length
  })
}

/** Deletes what a browser deletes when space runs out, or a reader who clears site data but not the worker. */
function emptyStore(page: Page): Promise<unknown> {
  return page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))))
}

/** The same half of the scripts each time, so that retries do not fetch them one by one. */
function isOneOfHalf(pathname: string): boolean {
  return pathname.startsWith('/assets/') && pathname.charCodeAt(pathname.length - 4) % 2 === 0
}

test(
  'a version published while the reader had no network is offered when it is back',
  { tag: LONG },
  async ({ page, context, deployment }) => {
    await visit(page, './settings/')
    await deployment.stop()
    await context.setOffline(true)
    await deployment.publish('second')
    await page.goto('./projects/14/')
    await expectVersion(page, 'first')
    await deployment.start()
    await context.setOffline(false)
    await expectOffer(page, 'second')
  },
)

test(
  'a version of which half the files fail is not installed at all, and is installed whole once the host is repaired',
  { tag: LONG },
  async ({ page, deployment }) => {
    await visit(page, './settings/')
    const stored = await storedFiles(page)
    await deployment.publish('second')
    for (const fault of Object.values(faults)) {
      deployment.breakWith((pathname) => (isOneOfHalf(pathname) ? fault : null))
      expect(await lookForUpdate(page), `${fault.status} ${fault.type}`).toBe('given up')
      await expect(acceptButton(page)).toBeHidden()
      await page.goto('./projects/14/')
      await expectVersion(page, 'first')
    }
    deployment.repair()
    expect(await lookForUpdate(page)).toBe('installed')
    await acceptButton(page).click()
    await expectVersion(page, 'second')
    await expect.poll(() => storedFiles(page), 'nothing of the first is left').toBeLessThanOrEqual(stored)
    await deployment.stop()
    await page.goto('./years/2012/')
    await expectVersion(page, 'second')
  },
)

test(
  'a script that a host sends in half, in the middle of publishing, is not installed, and is installed whole afterwards',
  { tag: LONG },
  async ({ page, deployment }) => {
    await visit(page, './settings/')
    await deployment.publish('second')
    const half = { status: 200, type: 'text/javascript', body: 'const half = "', immutable: true }
    deployment.breakWith((pathname) => (pathname.startsWith('/assets/start-') ? half : null))
    expect(await lookForUpdate(page)).toBe('given up')
    deployment.repair()
    expect(await lookForUpdate(page)).toBe('installed')
    await acceptButton(page).click()
    await expectVersion(page, 'second')
  },
)

test('a page that only the server’s newer version has is opened while there is a network', async ({
  page,
  deployment,
}) => {
  await visit(page, './settings/')
  const html =
    '<!doctype html><html lang="ja"><meta charset="utf-8"><title>新しいページ</title><h1>新しいページ</h1></html>'
  const added = { status: 200, type: 'text/html', body: html }
  deployment.breakWith((pathname) => (pathname === '/new-page/' ? added : null))
  await page.goto('./new-page/')
  await expect(page.locator('h1')).toHaveText('新しいページ')
  await deployment.stop()
  await page.goto('./new-page/')
  await appReady(page)
  await expect(page.locator('main a').first()).toBeVisible()
})

test(
  'a request that hangs does not keep an accepted version from coming',
  { tag: LONG },
  async ({ page, deployment }) => {
    test.slow()
    await visit(page, './settings/')
    await deployment.publish('second')
    const other = await page.context().newPage()
    deployment.breakWith((pathname) => (pathname === '/no.such' ? 'hang' : null))
    expect(await lookForUpdate(page)).toBe('installed')
    await expectOffer(page, 'second')
    void other.goto('./no.such').catch(() => undefined)
    await expect.poll(() => deployment.asked).toContain('/no.such')
    await acceptButton(page).click()
    await expect(page).toHaveTitle(/〈第二版〉/, { timeout: 240_000 })
  },
)

test(
  'pages of one version are never stored with the worker of another',
  { tag: LONG },
  async ({ page, deployment }) => {
    await visit(page, './settings/')
    const pages = await readFile(join(buildFolder, pagesFile), 'utf8')
    await deployment.publish('second')
    const late = { status: 200, type: 'text/plain', body: pages }
    deployment.breakWith((pathname) => (pathname === `/${pagesFile}` ? late : null))
    expect(await lookForUpdate(page)).toBe('given up')
    deployment.repair()
    expect(await lookForUpdate(page)).toBe('installed')
  },
)

test(
  'where the worker’s script fails the stored version stays, and a first visit is a plain page',
  { tag: LONG },
  async ({ page, browser, deployment }) => {
    await visit(page, './settings/')
    await deployment.publish('second')
    for (const fault of Object.values(faults)) {
      deployment.breakWith((pathname) => (pathname === '/sw.js' ? fault : null))
      expect(await lookForUpdate(page), `${fault.status} ${fault.type}`).toBe('nothing new')
      await page.goto('./projects/14/')
      await expectVersion(page, 'first')

      const newcomer = await browser.newPage({ baseURL: deployment.address })
      await newcomer.goto('./projects/14/')
      await expectVersion(newcomer, 'second')
      await newcomer.close()
    }
    deployment.repair()
    await lookForUpdate(page)
    await expectOffer(page, 'second')
  },
)

for (const [index, path] of ['/sw.js', `/${pagesFile}`].entries())
  test(
    `a first visit that could not be stored for ${path} is stored once the host is repaired, in the same page`,
    firstStandsForAll(index),
    async ({ page, deployment }) => {
      deployment.breakWith((pathname) => (pathname === path ? faults.error : null))
      await page.goto('./settings/')
      await appReady(page)
      await expect.poll(() => deployment.asked).toContain(path)
      const left = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
      await expect.poll(left).toBe(0)
      deployment.repair()
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await expect(page.getByText(noticeText.storedForOffline)).toBeVisible()
      await deployment.stop()
      await page.goto('./projects/14/')
      await expectVersion(page, 'first')
      await deployment.start()
      await deployment.publish('second')
      await lookForUpdate(page)
      await expectOffer(page, 'second')
    },
  )

test(
  'emptied behind its back, the app works from the network and stores itself again',
  { tag: LONG },
  async ({ page, deployment }) => {
    await visit(page, './settings/')
    const stored = await storedFiles(page)
    await emptyStore(page)
    await page.goto('./projects/14/')
    await expectVersion(page, 'first')
    await expect.poll(() => storedFiles(page)).toBe(stored)
    await deployment.stop()
    for (const address of ['./years/2012/', './glossary/']) {
      await page.goto(address)
      await expectVersion(page, 'first')
    }
  },
)

test('emptied without a network, it says so and has a way out', async ({ page, deployment }) => {
  await visit(page, './settings/')
  await emptyStore(page)
  await deployment.stop()
  await page.goto('./projects/14/')
  await expect(page.getByText(workerText.emptied)).toBeVisible()
  await deployment.start()
  await pressReload(page, workerText.reload)
  await expectVersion(page, 'first')
  expect(new URL(page.url()).pathname).toBe('/projects/14/')
})

test(
  'emptied while the host moved on, no page mixes two versions, and the new one is offered',
  { tag: LONG },
  async ({ page, deployment }) => {
    await visit(page, './settings/')
    await emptyStore(page)
    await deployment.publish('second')
    await page.goto('./projects/14/')
    await expectVersion(page, 'second')
    await lookForUpdate(page)
    await expectOffer(page, 'second')
    await tagDocument(page)
    await acceptButton(page).click()
    await expect(taggedDocument(page)).not.toBeAttached()
    await expectVersion(page, 'second')
    await deployment.stop()
    await page.goto('./years/2012/')
    await expectVersion(page, 'second')
  },
)

test(
  'without a network an unknown address with a dot in it gets the page that helps',
  { tag: LONG },
  async ({ page, deployment }) => {
    await visit(page, './')
    await deployment.stop()
    for (const address of ['./no-such.page', './projects/1.5', './data/no-such.csv']) {
      await page.goto(address)
      await appReady(page)
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('main a').first()).toBeVisible()
    }
  },
)
