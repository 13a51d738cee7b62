import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { relativeAddress } from './built-pages.ts'
import { expectOwnContent } from './page-content.ts'

const BLOCKED_BY_TEST = 'Service Worker registration blocked by Playwright'

/**
 * Collects what should never happen on a page: warnings, errors, blocked styles and scripts, requests to other hosts.
 */
export function listen(page: Page, origin: string): string[] {
  const noise: string[] = []
  page.on('console', (message) => {
    if (message.text() === BLOCKED_BY_TEST) return
    if (message.type() === 'warning' || message.type() === 'error') noise.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => noise.push(`${page.url()}: ${error.message}`))
  page.on('requestfailed', (request) => {
    // Leaving a page cancels its open requests.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') noise.push(`${page.url()}: failed ${request.url()}`)
  })
  page.context().on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:')
      noise.push(`${page.url()}: asks ${request.url()}`)
  })
  return noise
}

/** Opens pages one after the other: each must hydrate without a warning or an error. */
export async function expectQuietHydration(page: Page, origin: string, addresses: readonly string[]): Promise<void> {
  const noise = listen(page, origin)
  for (const address of addresses) {
    await page.goto(relativeAddress(address))
    await appReady(page)
    await expectOwnContent(page, address, 'after the app took over')
  }
  expect(noise).toEqual([])
}
