// @first-plan
import { expect } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { relativeAddress } from './built-pages.ts'
import { firstStandsForAll, LONG } from './long-tag.ts'
import { expectOwnContent } from './page-content.ts'
import { kindAddresses } from './page-kinds.ts'
import { expectQuietHydration, listen } from './quiet-page.ts'

const SHARES = 3

test.describe('the app takes over a page of each kind as it stands', () => {
  // Silence includes the worker.
  test.use({ serviceWorkers: 'allow' })

  for (let share = 0; share < SHARES; share += 1)
    test(`in silence (part ${share + 1} of ${SHARES})`, firstStandsForAll(share), async ({ page, baseURL }) => {
      const addresses = kindAddresses.filter((_, index) => index % SHARES === share)
      await expectQuietHydration(page, new URL(baseURL ?? '').origin, addresses)
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

  test('in silence, with everything chosen otherwise in the settings', { tag: LONG }, async ({ page, baseURL }) => {
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
