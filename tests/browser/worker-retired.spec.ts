// @first-plan
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { portableCache, portablePath } from '../../src/offline/shared/portable-file.ts'
import { noticeText } from '../../src/shell/messages.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appReady } from './app-ready.ts'
import { builtVersion } from './versions.ts'
import { lookForUpdate, tagDocument, taggedDocument, test, visit } from './versions-test.ts'
import { LONG } from './long-tag.ts'

/** How many workers the browser has for the page's origin. */
const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

const others = ['other-app', 'workbox-precache-v2-http://localhost/other/', 'portable-http://localhost/other/']

for (const published of ['only its sw.js', 'whole'] as const) {
  test(
    `the retired worker, published ${published}, removes the app’s worker and stores, no others, and opens its pages anew as plain pages`,
    { tag: LONG },
    async ({ page, context, deployment }) => {
      const other = await context.newPage()
      await visit(page, './settings/')
      await visit(other, './projects/14/')
      await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), others)
      await page.evaluate((path) => fetch(path).then((answer) => answer.text()), `/${portablePath}`)
      await expect.poll(() => page.evaluate(() => caches.keys())).toContain(portableCache(deployment.address))
      for (const tab of [page, other]) await tagDocument(tab)

      if (published === 'whole') await deployment.publish('retired')
      else {
        const worker = await readFile(join(await builtVersion('retired'), 'sw.js'), 'utf8')
        const script = { status: 200, type: 'text/javascript', body: worker }
        deployment.breakWith((pathname) => (pathname === '/sw.js' ? script : null))
      }
      // The page may be reloaded before its update check is answered.
      await lookForUpdate(page).catch(() => undefined)
      for (const tab of [page, other]) await expect(taggedDocument(tab)).not.toBeAttached()

      // The pages that were opened anew register the worker once more, a while after; Chromium may take its removal back
      // until it has been repeated. Only then is it gone for good.
      await expect(async () => {
        for (let second = 0; second < 4; second += 1) {
          expect(await registrations(page)).toBe(0)
          await page.waitForTimeout(1000)
        }
      }).toPass()

      // Pages opened from now on are not reloaded: each is requested once, and runs without a worker.
      for (const address of ['/years/2012/', '/about/']) {
        await page.goto(`.${address}`)
        await appReady(page)
        await expect.poll(() => registrations(page)).toBe(0)
        expect(deployment.asked.filter((pathname) => pathname === address)).toHaveLength(1)
        expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
        await expect(page.getByText(noticeText.storedForOffline)).toBeHidden()
      }
      expect((await page.evaluate(() => caches.keys())).sort()).toEqual(others.toSorted())
      expect(new URL(other.url()).pathname).toBe('/projects/14/')
    },
  )
}
