import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { serve } from '../../src/hosting/serve.ts'
import { noticeText } from '../../src/text/site.ts'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { buildFolder } from './build-folder.ts'
import { workerActive } from './offline-visit.ts'

const changedPage = 'offline/pages.json'
const mark = '第二版'

/** Makes a second version of a served build: its pages say something else, and the worker's list knows it. */
async function changeBuild(folder: string) {
  const page = await readFile(join(folder, changedPage), 'utf8')
  await writeFile(join(folder, changedPage), page.replaceAll('<title>', `<title>${mark} `))
  const worker = await readFile(join(folder, 'sw.js'), 'utf8')
  const entry = new RegExp(`"revision":"[0-9a-f]{32}","url":"${changedPage}"`)
  expect(worker, 'the page stands on the list').toMatch(entry)
  const changed = worker.replace(entry, `"revision":"${'f'.repeat(32)}","url":"${changedPage}"`)
  await writeFile(join(folder, 'sw.js'), changed)
}

async function lookForUpdate(page: Page) {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined))
}

test('a new version is offered, waits for the reader, and comes with one reload once accepted', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'two-versions-'))
  await cp(buildFolder, folder, { recursive: true })
  const first = await serve(folder, { port: 0 })
  const { port } = new URL(first.address)

  await page.goto(`${first.address}settings/`)
  await appReady(page)
  await workerActive(page)
  await page.reload()
  await appReady(page)

  await first.close()
  await changeBuild(folder)
  const second = await serve(folder, { port: Number(port) })

  await page.evaluate(() => {
    document.documentElement.dataset['session'] = 'first'
  })
  await lookForUpdate(page)
  const accept = page.getByRole('button', { name: noticeText.updateAccept })
  await expect(accept).toBeVisible()
  await expect(page.locator('html[data-session="first"]'), 'nothing reloads by itself').toBeAttached()

  await accept.click()
  await expect(page.locator('html[data-session="first"]'), 'the accepted version loads').not.toBeAttached()
  await appReady(page)
  await expect(accept).toBeHidden()
  const again = await page.reload()
  expect(await again?.text()).toContain(mark)

  await second.close()
  await rm(folder, { recursive: true })
})
