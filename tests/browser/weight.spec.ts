import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { frameReady } from './app-ready.ts'
import { fileOfAddress, precachedFiles, weightOfAll, weightTable } from './build-weight.ts'
import { relativeAddress } from './built-pages.ts'
import { test, workerActive } from './offline-visit.ts'
import { kindAddresses } from './page-kinds.ts'
import { firstStandsForAll } from './long-tag.ts'

const kB = 1000
/**
 * Up to the first touch: 36 kB of it are the libraries, which every page runs on (workbox-window 1.5, VueUse 1.0), and
 * 10 kB the frame of the app with what repairs it. The aim is 56: above it are a project (each year's own lines and
 * bands: 1.9), the guide, the places and a year. With data: 17 kB of the plan, or up to 23 kB where a page needs another
 * file (the guide, with the towns of the wards, and what draws the lines under a record). Of the first visit, 3 kB are
 * the departments' years, the list of records and the search's English words, 3 kB both notations of the years in our
 * sentences, and 2 kB the button beside each record that marks it.
 * 0.4 kB of every first load and 0.8 of the first visit are the trail of pages above each page, and 0.3 of the guide is the
 * sentence above a line that is quoted. 1 kB is the flower head of the list and the second code of a card.
 */
const LIMITS = { script: 61.5 * kB, scriptAndData: 85 * kB, firstVisit: 413 * kB }
/**
 * What a page makes from its script as soon as it stands: the sheets may be printed as the first thing. Prerendered they
 * would be 23 kB more of HTML, before the first paint and in every first visit.
 */
const MADE_AT_ONCE = new Map([['/event/sheets/', 12 * kB]])
const DATA_CHUNK = /\/data-[\w-]+\.js$/

/** Records the file of every response that the page or its worker gets from the server. */
function noteFiles(page: Page, origin: string): Set<string> {
  const files = new Set<string>()
  page.context().on('response', (response) => {
    const url = new URL(response.url())
    if (url.origin === origin && response.status() === 200) files.add(fileOfAddress(url.pathname))
  })
  return files
}

/** The home page, and the pages whose scripts weigh most. */
const HEAVIEST = ['/', '/projects/14/', '/themes/e-services/', '/guide/', '/years/2014/', '/event/sheets/']

test.describe('what a first load asks for, without a touch', () => {
  // What the worker stores afterwards is measured separately.
  test.use({ serviceWorkers: 'block' })

  // The heaviest ones stand for all in `npm test`.
  for (const [index, addresses] of [HEAVIEST, kindAddresses].entries())
    test(`stays small on ${addresses.length} kinds of page`, firstStandsForAll(index), async ({ browser, server }) => {
      test.slow()
      const rows = []
      for (const address of addresses) {
        // A new visitor.
        const context = await browser.newContext({ serviceWorkers: 'block', baseURL: server.address })
        const page = await context.newPage()
        const files = noteFiles(page, new URL(server.address).origin)
        await page.goto(relativeAddress(address))
        await frameReady(page)
        await page.waitForLoadState('networkidle')
        await context.close()

        const scripts = [...files].filter((file) => file.endsWith('.js'))
        const data = scripts.filter((file) => DATA_CHUNK.test(`/${file}`))
        expect(data.length, 'the data files are known by their names').toBeGreaterThan(0)
        const code = await weightOfAll(scripts.filter((file) => !data.includes(file)))
        const all = await weightOfAll(scripts)
        const more = MADE_AT_ONCE.get(address) ?? 0
        const limits = { code: LIMITS.script + more, all: LIMITS.scriptAndData + more }
        rows.push({ name: address, files: scripts.length, ...code, limit: limits.code })
        rows.push({ name: '  with data', files: scripts.length, ...all, limit: limits.all })
        expect.soft(code.brotli, `script of ${address}`).toBeLessThanOrEqual(limits.code)
        expect.soft(all.brotli, `script and data of ${address}`).toBeLessThanOrEqual(limits.all)
      }
      console.log(`\nFirst loads (kB)\n${weightTable(rows)}\n`)
    })

  test('needs the page alone for the first paint', async ({ page }) => {
    for (const address of ['/', '/projects/14/', '/years/2012/']) {
      await page.goto(relativeAddress(address))
      await frameReady(page)
      const blocking = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(
            (entry) =>
              (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus ===
              'blocking',
          )
          .map(({ name }) => name),
      )
      expect(blocking, address).toEqual([])
    }
  })
})

test('the whole first visit, with everything stored for offline, stays small', async ({ page, server }) => {
  const visited = noteFiles(page, new URL(server.address).origin)
  await page.goto('./')
  await frameReady(page)
  await workerActive(page)
  const stored = precachedFiles()
  expect(stored.length, 'the worker has a list').toBeGreaterThan(24)
  // The worker's own requests may not be visible; its list is complete.
  const files = [...new Set([...visited, ...stored, 'sw.js'])]

  const groups: { name: string; holds: RegExp }[] = [
    { name: 'pages', holds: /\.html$/ },
    { name: 'data', holds: DATA_CHUNK },
    { name: 'script', holds: /\.js$/ },
    { name: 'style sheets', holds: /\.css$/ },
    { name: 'pictures', holds: /\.(?:svg|png|ico|webp|avif)$/ },
    { name: 'other', holds: /(?:)/ },
  ]
  const rest = new Set(files)
  const rows = []
  for (const { name, holds } of groups) {
    const members = [...rest].filter((file) => holds.test(`/${file}`))
    for (const file of members) rest.delete(file)
    rows.push({ name, files: members.length, ...(await weightOfAll(members)) })
  }
  const total = await weightOfAll(files)
  console.log(
    `\nFirst visit, with all that is stored (kB)\n${weightTable([...rows, { name: 'together', files: files.length, ...total, limit: LIMITS.firstVisit }])}\n`,
  )
  expect(total.brotli).toBeLessThanOrEqual(LIMITS.firstVisit)
})
