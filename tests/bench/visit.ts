import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { installProbe, type PageProbe, type Seen } from './page-probe.ts'

/** A phone with a processor four times slower than this machine's, on slow 4G. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2.6, isMobile: true, hasTouch: true }
const NETWORK = { down: 1600, up: 750, latency: 150 }
const PROCESSOR_RATE = 4
const SETTLE_MS = 1200
const WAIT_MS = 45_000
const WORKER_WAIT_MS = 20_000

/** A page that is slowed down, and the browser's own view of it. */
export interface Visit {
  page: Page
  session: CDPSession
}

/** A new reader: nothing stored, no worker. */
export function newReader(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ ...PHONE, locale: 'ja-JP' })
}

/** Opens a new tab, slowed down and with the probe in it. */
export async function openTab(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage()
  // tsx gives functions their names by a function of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(installProbe)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latency,
    downloadThroughput: (NETWORK.down * 1000) / 8,
    uploadThroughput: (NETWORK.up * 1000) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_RATE })
  return { page, session }
}

/** Opens an address and waits until the page asks for nothing more and has had time to come to rest. */
export async function goAndSettle({ page }: Visit, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load', timeout: WAIT_MS })
  await settle(page)
}

/** Waits until nothing is asked for, and a moment more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: WAIT_MS }).catch(() => undefined)
  await page.waitForTimeout(SETTLE_MS)
}

/** Waits until everything is stored for offline, where the page has a worker. */
export async function workerStored(page: Page): Promise<void> {
  await page.evaluate(async (limit) => {
    const registered = await navigator.serviceWorker.getRegistration()
    if (registered === undefined) return
    await Promise.race([navigator.serviceWorker.ready, new Promise((resolve) => setTimeout(resolve, limit))])
  }, WORKER_WAIT_MS)
  await settle(page)
}

/** What the page has reported until now. */
export function readProbe({ page }: Visit): Promise<Omit<PageProbe, 'watch'>> {
  return page.evaluate(() => {
    const { firstPaint, largestPaint, longTasks, waited } = globalThis.pageProbe
    return { firstPaint, largestPaint, longTasks, waited }
  })
}

/** Bytes of the page's objects after garbage collection. */
export async function heapOf({ session }: Visit): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** Does something and returns the ms until a thing is seen, as the page itself measured them. Rejects where it never is. */
export async function timeUntil({ page }: Visit, seen: Seen, act: () => Promise<void>): Promise<number> {
  await page.evaluate((wanted) => globalThis.pageProbe.watch(wanted), seen)
  await act()
  const waited = await page.waitForFunction(() => globalThis.pageProbe?.waited, undefined, {
    timeout: WAIT_MS,
    polling: 100,
  })
  return Number(await waited.jsonValue())
}
