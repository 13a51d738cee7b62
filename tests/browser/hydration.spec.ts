import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { builtAddresses, relativeAddress } from './built-pages.ts'
import { expectOwnContent } from './page-content.ts'

/** Gathers what a quiet page never says: warnings, errors, blocked styles and scripts, requests to other hosts. */
function listen(page: Page, origin: string): string[] {
  const noise: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') noise.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => noise.push(`${page.url()}: ${error.message}`))
  page.on('requestfailed', (request) => {
    // A page that is left stops what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') noise.push(`${page.url()}: failed ${request.url()}`)
  })
  page.context().on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:')
      noise.push(`${page.url()}: asks ${request.url()}`)
  })
  return noise
}

test.describe('the app takes over every page as it stands', () => {
  test('in silence', async ({ page, baseURL }) => {
    const noise = listen(page, new URL(baseURL ?? '').origin)
    for (const address of await builtAddresses()) {
      await page.goto(relativeAddress(address))
      await appReady(page)
      await expectOwnContent(page, address, 'after the app took over')
    }
    expect(noise).toEqual([])
  })

  test('in silence, also at the name that some hosts give to a folder’s page', async ({ page, baseURL }) => {
    const noise = listen(page, new URL(baseURL ?? '').origin)
    for (const address of ['/', '/projects/2/', '/search/']) {
      await page.goto(`${relativeAddress(address)}index.html?from=elsewhere#main`)
      await appReady(page)
      await expectOwnContent(page, address, 'after the app took over')
      expect(page.url()).toBe(new URL(`${relativeAddress(address)}?from=elsewhere#main`, baseURL).href)
    }
    expect(noise).toEqual([])
  })

  test('in silence, with everything chosen otherwise in the settings', async ({ page, baseURL }) => {
    const noise = listen(page, new URL(baseURL ?? '').origin)
    await page.goto('./')
    await page.evaluate(() => {
      localStorage.setItem('preferences', JSON.stringify({ theme: 'dark', textSize: 'largest', yearFirst: 'western' }))
    })
    for (const address of ['/', '/settings/', '/projects/', '/projects/14/', '/years/2012/']) {
      await page.goto(relativeAddress(address))
      await appReady(page)
      await expectOwnContent(page, address, 'with other settings')
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    }
    expect(noise).toEqual([])
  })

  test('and would be heard if it did not', async ({ page, baseURL }) => {
    const noise = listen(page, new URL(baseURL ?? '').origin)
    await page.goto('./')
    await page.evaluate(() => {
      console.warn('a mismatch')
      const text = document.createElement('p')
      text.setAttribute('style', 'color: red')
      document.body.append(text)
    })
    await expect.poll(() => noise.join('\n')).toContain('a mismatch')
    await expect.poll(() => noise.join('\n')).toContain('Content Security Policy')
  })
})
