import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { serve } from '../../src/build/host/serve.ts'
import type { RunningServer } from '../../src/build/host/serve.ts'
import { test as base } from './app-test.ts'
import { buildFolder } from './build-folder.ts'
import { relativeAddress } from './built-pages.ts'

interface OfflineVisit {
  /** A server of the test's own, which it may end. The page's addresses are read from it. */
  server: RunningServer
  /** Visits one address, waits until all is stored, and ends the server. */
  visitThenLoseNetwork: (address: string) => Promise<void>
}

/** A reader who was here once, and whose network is gone since. */
export const test = base.extend<OfflineVisit>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from this pattern.
  server: async ({}, use) => {
    const server = await serve(buildFolder, { port: 0 })
    await use(server)
    await server.close()
  },
  baseURL: async ({ server }, use) => {
    await use(server.address)
  },
  visitThenLoseNetwork: async ({ page, server }, use) => {
    await use(async (address) => {
      await page.goto(relativeAddress(address))
      await workerActive(page)
      await server.close()
      await expect(fetch(server.address)).rejects.toThrow()
    })
  },
})

/** A worker is activated only after everything on its list has been stored. */
export async function workerActive(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active === null || active.state === 'activated') return
    await new Promise<void>((resolve) => {
      active.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve()
      })
    })
  })
}
