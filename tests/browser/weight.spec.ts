// @first-plan
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
 * Up to the first touch. A page that is only read needs the frame of the app and what every page runs on, 56 kB, 38 of
 * them libraries: its view comes with the first touch. What does something by itself (home, search, what is stored)
 * has its view besides; 0.9 kB of that came with the choice of a wording, where names of projects are drawn. With
 * data: 17 kB of the plan, and of another file where the page needs it. The first visit stores all of it, 51 kB of
 * data, 20 of styles and 86 of pages; 2 kB are what hydrates a page later and in parts, 0.6 what stores a file
 * whatever a host says of it and what keeps line breaks from screen readers. 8 kB came with the page of the data and
 * its tables, citations, and the choice of readings, easy words and English; their texts are stored for those alone
 * who choose them. 2 kB of every page came with plans of other cities (parts that may be absent, names and years from
 * the plan), the notice of an older edition and reading aloud; of the first visit 15: these, corrections, charts to
 * hear, embeds, opening a list's file, and the words of the accessibility report in its page. What reads aloud is
 * stored after its first use. 0.2 kB of script and 0.4 of data are what names of towns and of the plan's parts are on
 * the page of places, the heaviest. 1 kB of the first visit sets sheets and slides with room for readings. 1.6 kB more
 * are JSON that is made or asked for without a network, and citations of schedule entries and counts; 0.4
 * is a choice of any number of languages. 1.3 is what reads years in every notation and leaves out the signs around a
 * pasted word, in the search; 0.2 on every page are names of sections from the plan, brackets that stay with their
 * years, and notices that wait for their styles. Its aim is 300: the charts' library alone is 43, Vue and its router 37.
 */
const LIMITS = { read: 57.5 * kB, script: 64.5 * kB, data: 23.9 * kB, firstVisit: 445.6 * kB }
const LIVE = /^\/(?:$|search|glossary|places|settings|event|signage|card|saved|open-data|no-such)/
/**
 * What a page makes from its script as soon as it stands: the sheets may be printed as the first thing. Prerendered they
 * would be 23 kB more of HTML, before the first paint and in every first visit. Half a kB of it is the link that cites a
 * line, which is not on paper; 0.6 kB is what sets them with room for readings, the plan’s languages, and a project of
 * which nothing is recorded.
 */
const MADE_AT_ONCE = new Map([['/event/sheets/', 13.1 * kB]])
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

/** The home page, one that is only read, and those nearest to their limit. */
const HEAVIEST = ['/', '/themes/e-services/', '/event/sheets/', '/saved/', '/event/', '/places/', '/signage/']

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
        const script = (LIVE.test(address) ? LIMITS.script : LIMITS.read) + (MADE_AT_ONCE.get(address) ?? 0)
        const limits = { code: script, all: script + LIMITS.data }
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
