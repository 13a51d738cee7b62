// @first-plan
import { createServer, type Server } from 'node:http'
import { expect } from '@playwright/test'
import { appReady } from './app-ready.ts'
import { test } from './app-test.ts'
import { openPageFaults } from './accessible-pages.ts'
import { axeFindings, COLOUR_RULES } from './axe.ts'
import { EMBED_HEIGHT } from '../../src/embeds/embed-code.ts'
import { relativeAddress } from './built-pages.ts'
import { LONG } from './long-tag.ts'

/** A card of each kind: the longest words, a chart, a number alone, a theme. */
const CARDS = ['projects/9/', 'numbers/p14-groups/', 'numbers/p1-procedures/', 'themes/e-services/'].map(
  (path) => `/embed/${path}`,
)

test(
  'cards for other sites are accessible, light and dark, from 320 pixels to wide and with large letters',
  { tag: LONG },
  async ({ page }) => {
    const faults: Record<string, string[]> = {}
    for (const address of CARDS) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width: 600, height: 480 })
      await page.goto(relativeAddress(address))
      const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const sizes = [
        [320, 100],
        [320, 200],
        [1280, 100],
      ] as const
      const found = await openPageFaults(page, sizes)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(light)
      found.push(...(await axeFindings(page, COLOUR_RULES)))
      if (found.length > 0) faults[address] = found
    }
    expect(faults).toEqual({})
  },
)

test(
  'whose words these are is in sight in a frame that is lower than its card, and leaves it most of a low one',
  { tag: LONG },
  async ({ page }) => {
    for (const address of CARDS) {
      await page.goto(relativeAddress(address))
      const source = page.getByText(/^出典：/)
      await page.setViewportSize({ width: 320, height: EMBED_HEIGHT })
      await expect(source, address).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('link').last()).toBeInViewport({ ratio: 1 })
      await page.setViewportSize({ width: 320, height: 200 })
      await expect(source, address).not.toBeInViewport()
    }
  },
)

/** A page of another site that shows addresses in frames. */
async function otherSite(addresses: readonly string[]): Promise<{ address: string; server: Server }> {
  const frames = addresses.map((address) => `<iframe src="${address}" title="${address}"></iframe>`)
  const server = createServer((_, response) =>
    response
      .setHeader('Content-Type', 'text/html;charset=utf-8')
      .end(`<!doctype html><h1>別のサイト</h1>${frames.join('')}`),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  // Another host than that of the app, which is `localhost`.
  return { address: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`, server }
}

test('another site can show a card, which opens the app beside it, but no page of the app', async ({
  page,
  baseURL,
}) => {
  const at = (path: string) => new URL(`.${path}`, baseURL).href
  const [card, app] = [at('/embed/projects/4/'), at('/projects/4/')]
  const site = await otherSite([card, app])
  try {
    await page.goto(site.address)
    const heading = page.frameLocator(`[title="${card}"]`).getByRole('heading', { level: 2 })
    await expect(heading).toHaveText('電子行政サービス案内の充実')
    await expect(page.frameLocator(`[title="${app}"]`).getByText('電子行政サービス案内の充実')).toHaveCount(0)
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.frameLocator(`[title="${card}"]`).getByRole('link').click(),
    ])
    await expect(opened).toHaveURL(app)
    await expect(page).toHaveURL(site.address)
  } finally {
    site.server.close()
  }
})

test('a project and a number hand out the code of their card, which is loaded only when it is asked for', async ({
  page,
}) => {
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(request.url()))
  await page.goto('./projects/14/')
  await appReady(page)
  const panels = () => loaded.filter((address) => address.includes('EmbedPanel'))
  expect(panels()).toEqual([])
  await page
    .getByRole('button', { name: /^ほかのサイトに載せる/ })
    .first()
    .click()
  await expect(page.getByRole('textbox', { name: 'サイトに貼るHTML' })).toHaveValue(
    /^<iframe src="http[^"]*\/embed\/projects\/14\/" title="さがみはら地域ポータルサイトの構築事業" /,
  )
  expect(panels()).toHaveLength(1)
  const number = page.locator('#series-p14-groups')
  await number.locator('.series-details > summary').click()
  await number.getByRole('button', { name: /^ほかのサイトに載せる/ }).click()
  await expect(number.getByRole('textbox', { name: 'サイトに貼るHTML' })).toHaveValue(/\/embed\/numbers\/p14-groups\/"/)
})
