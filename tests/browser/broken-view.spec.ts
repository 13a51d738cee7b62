// @first-plan
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { digestText } from '../../src/offline/shared/stored-files.ts'
import { startText } from '../../src/offline/recovery/messages.ts'
import { noticeText } from '../../src/shell/messages.ts'
import { appReady, touch } from './app-ready.ts'
import { buildFolder } from './build-folder.ts'
import { builtHeading } from './built-pages.ts'
import { LONG } from './long-tag.ts'
import { workerActive } from './offline-visit.ts'
import { storedFiles } from './stored-copy.ts'
import { pressReload, pressReloadInVain, test as base } from './versions-test.ts'

const digestOf = (bytes: string | Buffer) => digestText(createHash('sha256').update(bytes).digest())

/** A copy of the build in which one script is of a syntax that the browser does not know, and is otherwise as it should be. */
async function buildWithUnknownSyntaxIn(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'unknown-syntax-'))
  await cp(buildFolder, folder, { recursive: true })
  const assets = await readdir(join(folder, 'assets'))
  const file = join(
    folder,
    'assets',
    assets.find((name) => name.startsWith(`${script}-`) && name.endsWith('.js')) ?? '',
  )
  const worker = join(folder, 'sw.js')
  const written = 'class {'
  const list = await readFile(worker, 'utf8')
  const changed = list.replace(digestOf(await readFile(file)), digestOf(written))
  expect(changed, `${file} is on the worker's list`).not.toBe(list)
  await writeFile(worker, changed)
  await writeFile(file, written)
  for (const packed of ['.br', '.gz']) for (const name of [worker, file]) await rm(name + packed, { force: true })
  return folder
}

const test = base.extend<{ withUnknownSyntaxIn: (script: string) => Promise<void> }>({
  withUnknownSyntaxIn: async ({ deployment }, use) => {
    const folders: string[] = []
    await use(async (script) => {
      const folder = await buildWithUnknownSyntaxIn(script)
      folders.push(folder)
      await deployment.publishFolder(folder)
    })
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  },
})

for (const [script, address] of [
  ['SearchView', '/search/'],
  ['YearView', '/years/2012/'],
  ['SavedView', '/saved/'],
] as const)
  test(
    `a browser that does not know the syntax of ${script} keeps its text, every other page, the list and the store`,
    { tag: LONG },
    async ({ page, context, deployment, withUnknownSyntaxIn }) => {
      const bookmark = page.getByRole('main').getByRole('checkbox', { name: /一覧に入れる/ })
      const saved = () => page.evaluate(() => localStorage.getItem('saved'))
      await withUnknownSyntaxIn(script)
      await page.goto('./projects/1/')
      await appReady(page)
      await workerActive(page)
      const stored = await storedFiles(page, deployment.address)
      await bookmark.first().check()
      await expect.poll(saved).not.toBeNull()
      const list = await saved()

      for (const network of [true, false]) {
        await context.setOffline(!network)
        await page.goto('./menu/')
        await appReady(page)
        await page.locator(`a[href="${address}"]`).filter({ visible: true }).first().click()
        if (!network) {
          // The reader stays where the page is whole; its address alone opens it.
          await expect(page.getByText(noticeText.pageMissing)).toBeVisible()
          await expect(page.locator('h1')).toHaveText(builtHeading('/menu/'))
          await page.goto(`.${address}`)
        }
        // The page that was built stands there, and what happened above it, once it is touched.
        await touch(page)
        await expect(page.getByText(startText.failed)).toBeVisible()
        await expect(page.locator('h1')).toHaveText(builtHeading(address))
        if (network) {
          await pressReload(page)
          await touch(page)
          await expect(page.getByText(startText.failed)).toBeVisible()
        } else await pressReloadInVain(page)
        await expect(page.locator('h1')).toHaveText(builtHeading(address))

        expect(await storedFiles(page, deployment.address)).toBe(stored)
        expect(await saved()).toBe(list)
        await page.goto('./projects/1/')
        await appReady(page)
        await expect(page.getByRole('link', { name: startText.reload })).toBeHidden()
        await expect(bookmark.first()).toBeChecked()
      }
    },
  )
