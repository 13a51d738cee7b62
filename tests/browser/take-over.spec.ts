// @first-plan
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { buildFolder } from './build-folder.ts'
import { builtFile, builtHeading, builtHtml } from './built-pages.ts'
import type { Fault } from './deployment.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'
import { listen } from './quiet-page.ts'
import { test } from './versions-test.ts'

const html = (body: string): Fault => ({ status: 200, type: 'text/html', body })
const unknownHeading = () => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(builtFile('404.html'))?.[1]?.replace(/<[^>]*>/g, '') ?? ''

/** Touches the page, so that the app would take it over now, and waits until its scripts have come. */
async function touch(page: Page): Promise<void> {
  await page.keyboard.press('Shift')
  await page.waitForLoadState('networkidle')
}

/** The page is as it was built: readable, and with nothing on it that only scripts would answer. */
async function expectUntouched(page: Page, address: string): Promise<void> {
  await touch(page)
  await expect(page.locator('h1')).toHaveText(builtHeading(address))
  await expect(page.locator('html:not([data-app]):not([data-script])')).toBeAttached()
  await expect(page.locator('#app-root > main')).toHaveCount(1)
}

for (const [index, address] of ['/no-such/', '/no-such', '/projects/99/', '/years/1999/'].entries())
  test(
    `a host that gives its home page for ${address} gets the page that helps, in silence`,
    firstStandsForAll(index),
    async ({ page, deployment }) => {
      deployment.breakWith((pathname) => (pathname === address ? html(builtHtml('/')) : null))
      const noise = listen(page, new URL(deployment.address).origin)
      await page.goto(`.${address}`)
      await appReady(page)
      await expect(page.locator('h1')).toHaveText(unknownHeading())
      await expect(page.locator('#app-root > main')).toHaveCount(1)
      expect(noise).toEqual([])
    },
  )

for (const [index, [built, typed]] of (
  [
    ['/projects/1/', '//projects/1/'],
    ['/projects/1/', '/projects//1/'],
    ['/projects/1/', '/Projects/1/'],
    ['/themes/disaster/', '//themes/disaster/'],
  ] as const
).entries())
  test(
    `a page that the host gives under ${typed} stays the page that it is`,
    firstStandsForAll(index),
    async ({ page, deployment }) => {
      deployment.breakWith((pathname) => (pathname === typed ? html(builtHtml(built)) : null))
      const noise = listen(page, new URL(deployment.address).origin)
      await page.goto(deployment.address.slice(0, -1) + typed)
      await expectUntouched(page, built)
      expect(noise).toEqual([])
    },
  )

for (const [index, address] of ['/', '/projects/1/'].entries())
  test(
    `in a web archive the page of ${address} stays readable`,
    firstStandsForAll(index),
    async ({ page, deployment }) => {
      const archived = `/web/2027/${address}`
      const scripts = new Map<string, string>(
        readdirSync(join(buildFolder, 'assets')).map((file) => [`/copies/assets/${file}`, `assets/${file}`]),
      )
      deployment.breakWith((pathname) => {
        if (pathname === archived) return html(builtHtml(address).replaceAll('"/assets/', '"/copies/assets/'))
        const file = scripts.get(pathname)
        if (file === undefined) return null
        const type = file.endsWith('.js') ? 'text/javascript' : 'text/css'
        return { status: 200, type, body: readFileSync(join(buildFolder, file), 'utf8') }
      })
      await page.goto(deployment.address.slice(0, -1) + archived)
      await expect
        .poll(() => deployment.asked.filter((pathname) => /^\/copies\/assets\/index-/.test(pathname)))
        .not.toEqual([])
      await touch(page)
      await expect
        .poll(() => deployment.asked.filter((pathname) => /^\/copies\/assets\/start-/.test(pathname)))
        .not.toEqual([])
      await expectUntouched(page, address)
    },
  )

test('in a frame it is the app as elsewhere', async ({ page, deployment }) => {
  deployment.breakWith((pathname) =>
    pathname === '/frame.html' ? html('<!doctype html><title>枠</title><iframe src="/projects/1/"></iframe>') : null,
  )
  await page.goto('./frame.html')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('html[data-app="ready"] h1')).toHaveText(builtHeading('/projects/1/'))
})

test(
  'where the browser refuses to change the address, the page stays and is not loaded again and again',
  { tag: LONG },
  async ({ page, deployment }) => {
    await page.addInitScript(() => {
      history.replaceState = () => {
        throw new DOMException('too often', 'SecurityError')
      }
    })
    await page.goto('./projects/1/')
    await touch(page)
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.locator('h1')).toHaveText(builtHeading('/projects/1/'))
    expect(deployment.opened).toEqual(['/projects/1/'])
  },
)
