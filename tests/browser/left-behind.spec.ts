import { expect } from '@playwright/test'
import type { CDPSession, Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { builtAddresses, builtHeading } from './built-pages.ts'
import { LONG } from './long-tag.ts'

interface Remains {
  heap: number
  nodes: number
  listeners: number
}

/**
 * A page that left anything behind would add at least a node or a listener each time: 60 and more for all pages. The
 * engine compiles what runs again and again, 2.5 % of the heap; 10 kB of each page kept would be 8 %.
 */
const LIMITS = { nodes: 10, listeners: 10, heap: 1.06 }

/** Goes to an address inside the app, as the browser's own buttons do: the document stays. */
async function goInside(page: Page, address: string): Promise<void> {
  await page.evaluate((path) => {
    history.pushState(null, '', path)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, address)
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  await expect(heading, address).toHaveText(builtHeading(address))
  await page.waitForLoadState('networkidle')
}

/** What waits for the reader's next touch, such as the scroll position that is kept until then, ends. */
async function touch(page: Page): Promise<void> {
  await page.mouse.wheel(0, 1)
  await page.mouse.move(1, 1)
  await page.mouse.down()
  await page.mouse.up()
  await page.keyboard.press('Shift')
}

/** What is left after garbage collection. On a busy machine one collection may not free everything, so the least counts. */
async function remains(session: CDPSession): Promise<Remains> {
  const counts: Remains[] = []
  for (let collection = 0; collection < 6; collection += 1) {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    counts.push({ heap: usedSize, nodes, listeners: jsEventListeners })
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const least = (of: keyof Remains) => Math.min(...counts.map((count) => count[of]))
  return { heap: least('heap'), nodes: least('nodes'), listeners: least('listeners') }
}

test(
  'views leave nothing behind: opening every page again adds no nodes, no listeners, and hardly any memory',
  { tag: LONG },
  async ({ page }) => {
    const addresses = await builtAddresses()
    expect(addresses.length).toBeGreaterThan(50)
    await page.goto('./')
    await appReady(page)
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.enable')

    async function openAll(): Promise<Remains> {
      for (const address of addresses) await goInside(page, address)
      await touch(page)
      await goInside(page, '/')
      return remains(session)
    }
    // The first time fetches and compiles each page's code.
    await openAll()
    const before = await openAll()
    const after = await openAll()
    console.log(`\n${addresses.length} pages: ${JSON.stringify({ before, after })}`)
    expect.soft(after.nodes - before.nodes, 'more nodes').toBeLessThan(LIMITS.nodes)
    expect.soft(after.listeners - before.listeners, 'more listeners').toBeLessThan(LIMITS.listeners)
    expect.soft(after.heap / before.heap, 'times the memory').toBeLessThan(LIMITS.heap)
  },
)
