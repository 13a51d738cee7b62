import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from './app-test.ts'
import { buildFolder } from './build-folder.ts'
import { builtAddresses, builtHtml, relativeAddress } from './built-pages.ts'
import { achievementsAt, committedPlan } from './committed-plan.ts'
import { internalLinks } from './link-graph.ts'
import { expectOwnContent } from './page-content.ts'

const SHARES = 2

/** What a page says about itself, read after the first press of the tab key. */
function readPage(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement
    const box = focused?.getBoundingClientRect()
    const skipTo = focused instanceof HTMLAnchorElement && focused.pathname === location.pathname ? focused.hash : ''
    return {
      language: document.documentElement.lang,
      heading: document.querySelector('h1')?.textContent ?? '',
      headingShows: document.querySelector('h1')?.checkVisibility({ visibilityProperty: true }) ?? false,
      skipTargets: skipTo === '' ? 0 : document.querySelectorAll(`[id="${skipTo.slice(1)}"]`).length,
      skipShows: box !== undefined && box.top >= 0 && box.left >= 0 && box.width > 2 && box.height > 2,
      records: [...document.querySelectorAll('main [data-achievement]')].map((element) => ({
        id: element.getAttribute('data-achievement'),
        words: element.textContent,
      })),
    }
  })
}

test.describe('without JavaScript, every page', () => {
  test.use({ javaScriptEnabled: false })

  for (let share = 0; share < SHARES; share += 1) {
    test(`has its own content, in the city’s own words, and a way past the navigation (part ${share + 1} of ${SHARES})`, async ({
      page,
    }) => {
      const addresses = (await builtAddresses()).filter((_, index) => index % SHARES === share)
      for (const address of addresses) {
        const answer = await page.goto(relativeAddress(address))
        expect(answer?.status(), address).toBe(200)
        await expectOwnContent(page, address, 'without JavaScript')

        await page.keyboard.press('Tab')
        const { heading, records, ...about } = await readPage(page)
        expect(about, address).toEqual({ language: 'ja', headingShows: true, skipTargets: 1, skipShows: true })
        const project = committedPlan.projects.find(({ number }) => address === `/projects/${number}/`)
        if (project !== undefined) expect(heading).toContain(project.title)
        for (const { id, text } of achievementsAt(address) ?? []) {
          const tells = records.some((record) => record.id === id && record.words.includes(text))
          expect(tells, `${address} shows the text of ${id}`).toBe(true)
        }
      }
    })
  }

  test('has a sibling for unknown addresses, with status 404 and ways on', async ({ page }) => {
    const answer = await page.goto('./projects/99/')
    expect(answer?.status()).toBe(404)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('main a').first()).toBeVisible()
  })
})

test('every page has a title of its own', async () => {
  const titles = (await builtAddresses()).map(
    (address) => /<title>([^<]+)<\/title>/.exec(builtHtml(address))?.[1] ?? '',
  )
  expect(titles).not.toContain('')
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})

test('every link inside the app leads to something that was built', async () => {
  for (const address of await builtAddresses()) {
    const links = internalLinks(address)
    expect(links.length, address).toBeGreaterThan(0)
    for (const link of links) {
      const { pathname, hash } = new URL(link, 'https://app.example')
      const isPage = pathname.endsWith('/')
      expect(existsSync(join(buildFolder, pathname, isPage ? 'index.html' : '')), `${address} → ${link}`).toBe(true)
      if (isPage && hash !== '') {
        const id = decodeURIComponent(hash.slice(1))
        expect(builtHtml(pathname).includes(` id="${id}"`), `${address} → ${link}`).toBe(true)
      }
    }
  }
})
