// @first-plan
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { startText } from '../../src/offline/recovery/messages.ts'
import { appReady, touch } from './app-ready.ts'
import { buildFolder } from './build-folder.ts'
import { builtHeading } from './built-pages.ts'
import type { Fault } from './deployment.ts'
import { clearHttpCache, harmStored, storedFiles } from './stored-copy.ts'
import { expectVersion, pressReload, pressReloadInVain, test, visit } from './versions-test.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'

/** The script of this name as a proxy cuts it, with the matching length, to be kept for a year. */
function halfOf(name: string): (pathname: string) => Fault | null {
  const file = readdirSync(join(buildFolder, 'assets')).find((asset) => asset.startsWith(`${name}-`)) ?? ''
  const text = readFileSync(join(buildFolder, 'assets', file), 'utf8')
  const fault = { status: 200, type: 'text/javascript', body: text.slice(0, text.length * 0.6), immutable: true }
  return (pathname) => (pathname === `/assets/${file}` ? fault : null)
}

const portal: Fault = { status: 200, type: 'text/html', body: '<!doctype html><title>Welcome</title><h1>Log in</h1>' }

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' })

  test(
    'half an entry script that the browser keeps for a year is whole with the next visit',
    { tag: LONG },
    async ({ page, deployment }) => {
      deployment.breakWith(halfOf('index'))
      await page.goto('./projects/14/')
      await expect.poll(() => deployment.asked.filter((path) => path.startsWith('/assets/index-'))).toHaveLength(2)
      await expect(page.locator('h1')).toHaveText(builtHeading('/projects/14/'))
      deployment.repair()
      await page.goto('./years/2012/')
      await appReady(page)
      await expect(page.locator('h1')).toHaveText(builtHeading('/years/2012/'))
    },
  )

  for (const [index, name] of ['start', 'data', 'libraries', 'ProjectView'].entries())
    test(
      `half a ${name} script that the browser keeps is whole when the reader asks for it`,
      firstStandsForAll(index),
      async ({ page, deployment }) => {
        deployment.breakWith(halfOf(name))
        await page.goto('./projects/14/')
        // The view of a page that is only read is asked for at the first touch.
        if (name === 'ProjectView') await touch(page)
        await expect(page.getByText(startText.failed)).toBeVisible()
        deployment.repair()
        await pressReload(page)
        await appReady(page)
        await expect(page.getByText(startText.failed)).toBeHidden()
      },
    )

  test(
    'a reader who asks for it while the network is away keeps the page, and is told',
    { tag: LONG },
    async ({ page, deployment }) => {
      deployment.breakWith(halfOf('start'))
      await page.goto('./projects/14/')
      await expect(page.getByText(startText.failed)).toBeVisible()
      for (const away of [() => deployment.breakWith(() => portal), deployment.stop]) {
        await away()
        await pressReloadInVain(page)
      }
      deployment.repair()
      await deployment.start()
      await pressReload(page)
      await expectVersion(page, 'first')
    },
  )
})

for (const name of ['index', 'start', 'data', 'YearView'])
  test(
    `with half of ${name} in the store and a page of another's for everything, nothing is lost`,
    { tag: LONG },
    async ({ page, context, deployment }) => {
      const scope = deployment.address
      await visit(page, './settings/')
      const stored = await storedFiles(page, scope)
      await harmStored(page, scope, `assets/${name}-`, 'half')
      await clearHttpCache(page)
      await page.close()
      deployment.breakWith(() => portal)
      const opened = await context.newPage()
      await opened.goto('./years/2012/')
      await expect(opened.locator('h1')).toHaveText(builtHeading('/years/2012/'))
      await opened.keyboard.press('Shift')
      await opened.waitForLoadState('networkidle')
      await expect(opened.locator('h1')).toHaveText(builtHeading('/years/2012/'))
      expect(await storedFiles(opened, scope)).toBe(stored)

      await deployment.stop()
      await opened.goto('./projects/14/')
      await expect(opened.locator('h1')).toHaveText(builtHeading('/projects/14/'))
      deployment.repair()
      await deployment.start()
      await opened.close()
      const later = await context.newPage()
      await later.goto('./years/2012/')
      await expectVersion(later, 'first')
      expect(await storedFiles(later, scope)).toBe(stored)
    },
  )
