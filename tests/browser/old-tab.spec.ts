// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { noticeText } from '../../src/shell/messages.ts'
import { startText } from '../../src/offline/recovery/messages.ts'
import { appReady, frameReady } from './app-ready.ts'
import { drawn } from './drawn-chart.ts'
import { workerActive } from './offline-visit.ts'
import { type Fault, faults } from './deployment.ts'
import { expectVersion, pressReload, tagDocument, taggedDocument, test, visit } from './versions-test.ts'
import { LONG } from './long-tag.ts'

const script = (body: string): Fault => ({ status: 200, type: 'text/javascript', body })
/** One version with a broken app, and one with a script missing on the host. */
const cannotStart = {
  broken: (pathname: string) => (/\/assets\/start-/.test(pathname) ? script('throw new Error("broken")') : null),
  lost: (pathname: string) => (/\/assets\/start-/.test(pathname) ? faults.missing : null),
}

const tabBarLink = (page: Page, href: string) => page.locator(`a[href="${href}"]:visible`).first()

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' })

  test(
    'a tab left open lands where the reader wanted to go after a new version took its files away',
    { tag: LONG },
    async ({ page, deployment }) => {
      await page.goto('./settings/')
      // Not touched yet: what the page links to is not at hand.
      await frameReady(page)
      await deployment.publish('second')
      await tabBarLink(page, '/search/').click()
      await expectVersion(page, 'second')
      expect(new URL(page.url()).pathname).toBe('/search/')
      await expect(page.locator('h1')).toBeVisible()
    },
  )

  test('with the host away it stays readable, says so, and leads there later', async ({ page, deployment }) => {
    await page.goto('./settings/')
    await appReady(page)
    await tagDocument(page)
    await deployment.stop()
    await tabBarLink(page, '/search/').click()
    await expect(page.getByText(noticeText.pageMissing)).toBeInViewport()
    await expect(taggedDocument(page)).toBeAttached()
    await expect(page.locator('h1')).toBeVisible()
    await deployment.start()
    await page.getByRole('link', { name: noticeText.openAgain }).click()
    await expect(page).toHaveURL(/\/search\/$/)
    await expectVersion(page, 'first')
  })

  test(
    'a tab left open gets its charts after a new version took their files away, and stays where it was',
    { tag: LONG },
    async ({ page, deployment }) => {
      await page.goto('./projects/12/#p12-a1')
      await appReady(page)
      await deployment.publish('second')
      await page.mouse.wheel(0, 1)
      await page.locator('#series-p12-sessions').scrollIntoViewIfNeeded()
      await expectVersion(page, 'second')
      expect(new URL(page.url()).pathname).toBe('/projects/12/')
      await drawn(page.locator('#series-p12-sessions'))
      await expect(page.getByText(startText.partMissing)).toBeHidden()
    },
  )

  test(
    'a part that the host lost is looked for in the page loaded anew, once, and then told',
    { tag: LONG },
    async ({ page, deployment }) => {
      deployment.breakWith((pathname) => (/\/assets\/numbers-sections-/.test(pathname) ? faults.missing : null))
      // What the page has, not what the host was asked for: the document of before stands a while longer.
      let documents = 0
      page.on('domcontentloaded', () => (documents += 1))
      const loads = () => documents
      const comeNear = async () => {
        await appReady(page)
        await page.mouse.wheel(0, 1)
        await page.locator('#series-p12-sessions').scrollIntoViewIfNeeded()
      }
      await page.goto('./projects/12/')
      await comeNear()
      await expect.poll(loads).toBe(2)
      await comeNear()
      await expect(page.getByText(startText.partMissing)).toBeInViewport()
      await expect(page.locator('#series-p12-sessions'), 'what was built stays').toBeVisible()
      expect(loads()).toBe(2)

      deployment.repair()
      await pressReload(page)
      expect(loads()).toBe(3)
      await comeNear()
      await drawn(page.locator('#series-p12-sessions'))
      await expect(page.getByText(startText.partMissing)).toBeHidden()
    },
  )

  for (const [storage, fault] of [
    ['there', 'lost'],
    ['blocked', 'broken'],
  ] as const) {
    test(
      `a version that cannot start (a script is ${fault}) tries, says so, and never loops, with storage ${storage}`,
      { tag: LONG },
      async ({ page, deployment }) => {
        if (storage === 'blocked') {
          await page.addInitScript(() => {
            for (const name of ['sessionStorage', 'localStorage']) {
              Object.defineProperty(window, name, {
                get() {
                  throw new DOMException('blocked', 'SecurityError')
                },
              })
            }
          })
        }
        deployment.breakWith(cannotStart[fault])
        // With a hash in the address, which the link in the notice must handle.
        await page.goto('./projects/14/#p14-a1')
        await expect(page.getByText(startText.failed)).toBeInViewport({ timeout: 60_000 })
        const loads = () => deployment.opened.filter((pathname) => pathname === '/projects/14/').length
        // The visit, a reload, and a second reload after what is stored was repaired.
        expect(loads()).toBe(3)
        await expect(page.locator('h1'), 'the page is read as it was built').toBeVisible()
        await pressReload(page)
        // What the reader presses is a new beginning: the same three once more.
        await expect.poll(loads).toBe(6)
        await expect(page.getByText(startText.failed)).toBeVisible()
        expect(loads()).toBe(6)

        deployment.repair()
        await deployment.publish('second')
        await pressReload(page)
        await expectVersion(page, 'second')
      },
    )
  }

  test('data of a version unknown to the app is refused in words, and the page stays readable', async ({
    page,
    deployment,
  }) => {
    const { pathname, body } = await dataScript(deployment.address)
    const newer = script(body.replaceAll(/schemaVersion:1\b/g, 'schemaVersion:99'))
    expect(newer.body, 'the version stands in the script').not.toBe(body)
    deployment.breakWith((asked) => (asked === pathname ? newer : null))
    await page.goto('./projects/14/')
    await expect(page.getByText(noticeText.refused('plan', '99', 1))).toBeVisible()
    await expect(page.locator('h1')).toBeVisible()
  })
})

test(
  'a stored version that was damaged repairs itself once and is stored again',
  { tag: LONG },
  async ({ page, deployment }) => {
    await visit(page, './settings/')
    const others = ['other-app', 'workbox-precache-v2-http://localhost/other/']
    await page.evaluate(async (names) => {
      for (const name of names) await caches.open(name)
      const store = await caches.open((await caches.keys()).find((name) => name.endsWith(`${location.origin}/`)) ?? '')
      for (const request of await store.keys()) {
        if (!/\/assets\/start-/.test(request.url)) continue
        const headers = { 'Content-Type': 'text/javascript' }
        await store.put(request, new Response('throw new Error("damaged")', { headers }))
      }
    }, others)
    await page.goto('./projects/14/')
    await appReady(page)
    await workerActive(page)
    expect(await page.evaluate(() => caches.keys()), 'nobody else’s stores are touched').toEqual(
      expect.arrayContaining(others),
    )
    await deployment.stop()
    await page.goto('./years/2012/')
    await expectVersion(page, 'first')
  },
)

/** The script with the plan, found on the worker's list. */
async function dataScript(address: string): Promise<{ pathname: string; body: string }> {
  const worker = await (await fetch(`${address}sw.js`)).text()
  const pathname = `/${/assets\/data-[\w-]{8}\.js/.exec(worker)?.[0] ?? ''}`
  return { pathname, body: await (await fetch(`${address}${pathname.slice(1)}`)).text() }
}
