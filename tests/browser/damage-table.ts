import { expect } from '@playwright/test'
import type { BrowserContext } from '@playwright/test'
import { readinessText } from '../../src/event/readiness/messages.ts'
import { appReady } from './app-ready.ts'
import { builtHeading } from './built-pages.ts'
import type { Deployment, Fault } from './deployment.ts'
import { clearHttpCache, harmStored, storedFiles } from './stored-copy.ts'
import { expectVersion, visit } from './versions-test.ts'

/** What is damaged: a stored file by the beginning of its path, or the worker's script as the host sends it. */
export const damages = {
  pages: 'offline/pages.txt',
  'empty page': 'offline/shell.txt',
  entry: 'assets/index-',
  start: 'assets/start-',
  view: 'assets/YearView-',
  data: 'assets/data-',
  style: 'assets/style-',
  worker: null,
} as const

const login: Fault = { status: 200, type: 'text/html', body: '<!doctype html><title>Welcome</title><h1>Log in</h1>' }
const anyPath = (fault: Fault | 'hang' | 'stall') => (deployment: Deployment) => deployment.breakWith(() => fault)

/** What the network does, from the moment of the damage on. */
export const networks = {
  healthy: () => undefined,
  none: (deployment: Deployment) => deployment.stop(),
  'login page with 200': anyPath(login),
  'login page with 511': anyPath({ ...login, status: 511 }),
  redirect: anyPath({ status: 302, type: 'text/html', body: '', location: 'http://localhost:9/' }),
  silence: anyPath('hang'),
  'silence after the headers': anyPath('stall'),
} as const

export interface Cell {
  damage: keyof typeof damages
  network: keyof typeof networks
  httpCache: 'whole' | 'gone'
}

/** Every cell of the table. */
export const allCells: readonly Cell[] = (Object.keys(damages) as Cell['damage'][]).flatMap((damage) =>
  (Object.keys(networks) as Cell['network'][]).flatMap((network) =>
    (['whole', 'gone'] as const).map((httpCache) => ({ damage, network, httpCache })),
  ),
)

/** One cell for each damage, among which each network stands, with and without the HTTP cache. */
export const someCells: readonly Cell[] = Object.keys(damages).flatMap((_, row) => {
  const columns = Object.keys(networks).length
  return allCells.slice(2 * (row * columns + (row % columns)) + (row % 2)).slice(0, 1)
})

const halfWorker: Fault = { status: 200, type: 'text/javascript', body: 'const half = "' }

/**
 * A phone that has everything stored; then one thing is damaged. While the network does this, after it went, and once it
 * is well again, every page is read, and in the end all is whole.
 */
export async function expectNothingLost(context: BrowserContext, deployment: Deployment, cell: Cell): Promise<void> {
  const scope = deployment.address
  const first = await context.newPage()
  await visit(first, './settings/')
  const stored = await storedFiles(first, scope)
  const file = damages[cell.damage]
  if (file !== null) await harmStored(first, scope, file, 'half')
  else deployment.breakWith((pathname) => (pathname === '/sw.js' ? halfWorker : null))
  if (cell.httpCache === 'gone') await clearHttpCache(first)
  await first.close()
  await networks[cell.network](deployment)

  // Each in a tab of its own: a page that repairs itself may be loaded again at any time.
  for (const address of ['/years/2012/', '/glossary/', '/projects/14/']) {
    const tab = await context.newPage()
    await tab.goto(`.${address}`, { waitUntil: 'commit' })
    await expect(tab.locator('h1'), `${address} while it lasts`).toHaveText(builtHeading(address))
    await tab.keyboard.press('Shift')
  }
  await deployment.stop()
  const page = await context.newPage()
  await page.goto('./projects/14/', { waitUntil: 'commit' })
  await expect(page.locator('h1'), 'without a network').toHaveText(builtHeading('/projects/14/'))
  expect(await storedFiles(page, scope)).toBe(stored)
  await page.close()

  deployment.repair()
  await deployment.start()
  const later = await context.newPage()
  await later.goto('./years/2012/')
  await expectVersion(later, 'first')
  await later.goto('./event/')
  await appReady(later)
  const panel = (kind: string) => later.locator(`[data-readiness="${kind}"]`)
  await expect(panel('ready').or(panel('incomplete'))).toBeVisible()
  if (await panel('incomplete').isVisible())
    await later.getByRole('button', { name: readinessText.repair, exact: true }).click()
  await expect(panel('ready')).toBeVisible()
  expect(await storedFiles(later, scope)).toBe(stored)
}
