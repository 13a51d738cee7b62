// @first-plan
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { noticeText } from '../../src/shell/messages.ts'
import { appReady } from './app-ready.ts'
import { builtVersion } from './versions.ts'
import {
  acceptButton,
  expectOffer,
  expectVersion,
  lookForUpdate,
  tagDocument,
  taggedDocument,
  test,
  visit,
} from './versions-test.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'

test(
  'a new version is offered with what is new in it, waits for the reader, and comes with one reload; so does the next',
  { tag: LONG },
  async ({ page, deployment }) => {
    await visit(page, './settings/')
    await page.reload()
    await appReady(page)
    for (const version of ['second', 'third'] as const) {
      await deployment.publish(version)
      await tagDocument(page)
      await lookForUpdate(page)
      await expectOffer(page, version)
      await expect(taggedDocument(page), 'nothing reloads by itself').toBeAttached()

      await acceptButton(page).click()
      await expect(taggedDocument(page), 'the accepted version loads').not.toBeAttached()
      await expectVersion(page, version)
      await tagDocument(page)
      await page.goto('./projects/1/')
      await expectVersion(page, version)
      await expect(acceptButton(page)).toBeHidden()
    }
    await deployment.stop()
    await page.goto('./years/2012/')
    await expectVersion(page, 'third')
  },
)

test(
  'a version that was put off is passed over by the next, and only the newest comes',
  { tag: LONG },
  async ({ page, deployment }) => {
    await visit(page, './settings/')
    await deployment.publish('second')
    await lookForUpdate(page)
    await expectOffer(page, 'second')
    await page.getByRole('button', { name: noticeText.updateLater }).click()
    await expect(acceptButton(page)).toBeHidden()

    await deployment.publish('third')
    await lookForUpdate(page)
    await expectOffer(page, 'third')
    await acceptButton(page).click()
    await expectVersion(page, 'third')
  },
)

for (const [index, session] of (['later', 'first'] as const).entries()) {
  test(
    `accepted in one tab, a new version comes to all, in the ${session} session`,
    firstStandsForAll(index),
    async ({ page, context, deployment }) => {
      const other = await context.newPage()
      await visit(page, './projects/14/')
      await visit(other, './years/2012/')
      if (session === 'later') for (const tab of [page, other]) await visit(tab, tab.url())
      await deployment.publish('second')
      await lookForUpdate(other)
      await expectOffer(page, 'second')
      await expectOffer(other, 'second')

      await acceptButton(other).click()
      await expectVersion(other, 'second')
      await expectVersion(page, 'second')
      expect(new URL(page.url()).pathname).toBe('/projects/14/')
      expect(new URL(other.url()).pathname).toBe('/years/2012/')
    },
  )
}

test(
  'a page that was loaded past its worker is offered the new version too',
  { tag: LONG },
  async ({ page, context, deployment }) => {
    await visit(page, './settings/')
    const devtools = await context.newCDPSession(page)
    await devtools.send('Page.reload', { ignoreCache: true })
    await appReady(page)
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    await deployment.publish('second')
    await tagDocument(page)
    await lookForUpdate(page)
    await expectOffer(page, 'second')
    await expect(taggedDocument(page), 'nothing reloads by itself').toBeAttached()
    await acceptButton(page).click()
    await expectVersion(page, 'second')
  },
)

test('going back to the version before is an update as any other', { tag: LONG }, async ({ page, deployment }) => {
  await deployment.publish('second')
  await visit(page, './settings/')
  await expectVersion(page, 'second')
  await deployment.publish('first')
  await lookForUpdate(page)
  await acceptButton(page).click()
  await expectVersion(page, 'first')
  await deployment.stop()
  await page.goto('./glossary/')
  await expectVersion(page, 'first')
})

test('a version withdrawn before anyone accepted it harms nobody', { tag: LONG }, async ({ page, deployment }) => {
  await visit(page, './settings/')
  await deployment.publish('second')
  await lookForUpdate(page)
  await expectOffer(page, 'second')
  await deployment.publish('first')
  await lookForUpdate(page)
  await expect(page.getByText(noticeText.updateTo('2.0.0'))).toBeHidden()
  await tagDocument(page)
  await acceptButton(page).click()
  await expect(taggedDocument(page)).not.toBeAttached()
  await expectVersion(page, 'first')
  await deployment.stop()
  await page.goto('./projects/3/')
  await expectVersion(page, 'first')
})

test('a version that says nothing of itself is offered all the same', { tag: LONG }, async ({ page, deployment }) => {
  await visit(page, './settings/')
  const worker = await readFile(join(await builtVersion('second'), 'sw.js'), 'utf8')
  expect(worker).toContain('TELL_NEWS')
  const silent = { status: 200, type: 'text/javascript', body: worker.replaceAll('TELL_NEWS', 'SAY_NOTHING') }
  await deployment.publish('second')
  deployment.breakWith((pathname) => (pathname === '/sw.js' ? silent : null))
  await lookForUpdate(page)
  await expect(page.getByText(noticeText.update, { exact: true })).toBeVisible()
  await acceptButton(page).click()
  await expectVersion(page, 'second')
})

test('a new version is looked for each hour, when the app comes to the front, and when the network is back', async ({
  page,
  deployment,
}) => {
  await page.clock.install()
  await visit(page, './settings/')
  const checks = () => deployment.asked.filter((pathname) => pathname === '/sw.js').length
  const occasions: [string, () => Promise<unknown>][] = [
    ['an hour later', () => page.clock.fastForward('01:00:01')],
    ['another hour later', () => page.clock.fastForward('01:00:01')],
    ['at the front', () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))],
    ['back in the network', () => page.evaluate(() => window.dispatchEvent(new Event('online')))],
  ]
  // A check that is still under way, also the browser's own, would answer for the next: the browser makes one of both.
  const noneUnderWay = () => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  for (const [occasion, happens] of occasions) {
    await noneUnderWay()
    const before = checks()
    await happens()
    await expect.poll(checks, occasion).toBeGreaterThan(before)
  }
  await deployment.publish('second')
  await page.clock.fastForward('01:00:01')
  await expect(acceptButton(page)).toBeVisible()
})
