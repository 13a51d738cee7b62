// @first-plan
import { expect } from '@playwright/test'
import { readinessText } from '../../src/event/readiness/messages.ts'
import { pagesFile } from '../../src/offline/worker/pages-file.ts'
import { appReady } from './app-ready.ts'
import { builtHeading } from './built-pages.ts'
import { type Fault, faults } from './deployment.ts'
import { checkAgain, expectReadiness } from './event-visit.ts'
import { workerActive } from './offline-visit.ts'
import { test } from './versions-test.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'

const redirect: Fault = { status: 302, type: 'text/html', body: '', location: '/login' }
const half: Fault = { status: 200, type: 'text/plain', body: '{' }
const { failed } = readinessText

for (const [index, { how, fault, words }] of [
  { how: 'with a page of its own', fault: faults.pageInstead, words: failed.portal },
  { how: 'with an error', fault: faults.error, words: failed.server },
  { how: 'in half', fault: half, words: failed.changed },
].entries())
  test(
    `a host that sends the pages ${how} is told as such, and the file is named`,
    firstStandsForAll(index),
    async ({ page, deployment }) => {
      deployment.breakWith((pathname) => (pathname === `/${pagesFile}` ? fault : null))
      await page.goto('./event/')
      await expectReadiness(page, 'failed')
      await expect(page.locator('.readiness-section')).toContainText(words.text)
      const named = page.getByRole('list', { name: readinessText.notArrived }).getByRole('listitem')
      await expect(named).toContainText('すべてのページの文章')
      await expect(named).toContainText(pagesFile)
      deployment.repair()
      await checkAgain(page).click()
      await expectReadiness(page, 'ready')
    },
  )

for (const [index, [how, fault]] of (
  [
    ['a login page', faults.pageInstead],
    ['a redirect', redirect],
  ] as const
).entries())
  test(
    `a first visit on which ${how} comes in place of the worker is told from settings that forbid it`,
    firstStandsForAll(index),
    async ({ page, deployment }) => {
      deployment.breakWith((pathname) => (pathname === '/sw.js' ? fault : null))
      await page.goto('./event/')
      await expectReadiness(page, 'failed')
      await expect(page.locator('.readiness-section')).toContainText(failed.portal.text)
      deployment.repair()
      await checkAgain(page).click()
      await expectReadiness(page, 'ready')
    },
  )

for (const path of ['/sw.js', `/${pagesFile}`])
  test(
    `a server that takes the request for ${path} and never answers is told in words, not waited for`,
    { tag: LONG },
    async ({ page, deployment }) => {
      deployment.breakWith((pathname) => (pathname === path ? 'hang' : null))
      await page.goto('./event/')
      await expect(page.locator('.readiness-section')).toContainText(failed.unanswered.text, { timeout: 120_000 })
    },
  )

test(
  'a host without icons and web manifest keeps nothing from being stored',
  { tag: LONG },
  async ({ page, deployment }) => {
    deployment.breakWith((pathname) =>
      /^\/(?:app-icons\/|screenshots\/|manifest)/.test(pathname) ? faults.missing : null,
    )
    await page.goto('./')
    await appReady(page)
    await workerActive(page)
    await deployment.stop()
    await page.goto('./projects/14/')
    await expect(page.locator('h1')).toHaveText(builtHeading('/projects/14/'))
    await page.goto('./no-such/')
    await appReady(page)
    await expect(page.locator('main a').first()).toBeVisible()
  },
)

test(
  'the browser’s icon and the web manifest open without a network, too',
  { tag: LONG },
  async ({ page, deployment }) => {
    await page.goto('./')
    await appReady(page)
    await workerActive(page)
    await deployment.stop()
    await page.goto('./app-icons/icon.svg')
    expect(await page.evaluate(() => document.documentElement.localName)).toBe('svg')
    await page.goto('./projects/14/')
    const name = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
      return ((await (await fetch(link?.href ?? '')).json()) as { short_name: string }).short_name
    })
    expect(name).not.toBe('')
  },
)

test(
  'what the host sends for addresses that are not the app’s comes as it is, with its status',
  { tag: LONG },
  async ({ page, deployment }) => {
    await page.goto('./')
    await appReady(page)
    await workerActive(page)
    const notice = '<!doctype html><meta charset="utf-8"><title>お知らせ</title><h1>お知らせ</h1>'
    deployment.breakWith((pathname) => {
      if (pathname === '/old/') return { status: 302, type: 'text/html', body: '', location: '/projects/2/' }
      const status = { '/closed/': 503, '/other/': 404, '/inside/': 403 }[pathname]
      return status === undefined ? null : { status, type: 'text/html', body: notice }
    })
    for (const [address, status] of [
      ['./closed/', 503],
      ['./other/', 404],
      ['./inside/', 403],
    ] as const) {
      const answer = await page.goto(address)
      expect(answer?.status(), address).toBe(status)
      await expect(page.locator('h1')).toHaveText('お知らせ')
    }
    await page.goto('./old/')
    await expect(page).toHaveURL(/\/projects\/2\/$/)
  },
)
