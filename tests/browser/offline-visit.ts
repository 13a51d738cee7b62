import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { serve } from '../../src/build/host/serve.ts'
import type { RunningServer } from '../../src/build/host/serve.ts'
import { test as base } from './app-test.ts'
import { buildFolder } from './build-folder.ts'
import { relativeAddress } from './built-pages.ts'

interface OfflineVisit {
  /** A server for one test, which may stop it. Addresses are relative to it. */
  server: RunningServer
  /** Visits one address, waits until everything is stored, and stops the server. */
  visitThenLoseNetwork: (address: string) => Promise<void>
}

/** A reader who visited once and has had no network since. */
export const test = base.extend<OfflineVisit>({
  serviceWorkers: 'allow',
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

/** A worker becomes active only after everything on its list is stored. */
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
