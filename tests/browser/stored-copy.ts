import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** What a fault does to one file of the store. */
export type Harm = 'half' | 'missing'

/** The app's own cache of stored files, by the address at which it is published. */
const cacheOf = (scope: string) => `workbox-precache-v2-${scope}`

/** How many files the app has stored. */
export function storedFiles(page: Page, scope: string): Promise<number> {
  return page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, cacheOf(scope))
}

/** Cuts the stored file whose address contains `part` in half, or takes it away; the page is any of the app's origin. */
export async function harmStored(page: Page, scope: string, part: string, harm: Harm): Promise<void> {
  const harmed = await page.evaluate(
    async ([name, wanted, how]) => {
      const store = await caches.open(name)
      const request = (await store.keys()).find(({ url }) => url.includes(wanted))
      const stored = request && (await store.match(request))
      if (!request || !stored) return false
      if (how === 'missing') return store.delete(request)
      const text = await stored.text()
      await store.put(request, new Response(text.slice(0, text.length / 2), { headers: stored.headers }))
      return true
    },
    [cacheOf(scope), part, harm] as const,
  )
  expect(harmed, `${part} is in the store`).toBe(true)
}

/** Empties the browser's HTTP cache, as happens by itself in time, and forgets which scripts have run. */
export async function clearHttpCache(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.clearBrowserCache')
  await devtools.detach()
}
