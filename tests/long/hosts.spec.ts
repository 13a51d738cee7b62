import { createServer } from 'node:http'
import { expect, type Page } from '@playwright/test'
import { serve } from '../../src/build/host/serve.ts'
import { appReady } from '../browser/app-ready.ts'
import { buildFolder } from '../browser/build-folder.ts'
import { builtAddresses, builtHeading } from '../browser/built-pages.ts'
import { workerActive } from '../browser/offline-visit.ts'
import { debianApache, debianNginx, FAR_PATH, settledApache, settledNginx, test } from './hosts-test.ts'
import { nginx, python } from './real-hosts.ts'

const hosts = [
  debianApache,
  settledApache,
  debianNginx,
  settledNginx,
  nginx('nginx with index.html for every address', () => 'location / { try_files $uri $uri/ /index.html; }'),
  nginx(
    'nginx with a Vary of its own, and texts as HTML',
    () => `location / { add_header Vary "Accept, Cookie, Referer"; }
      location ~ [.]txt$ { types { } default_type text/html; add_header Vary *; }`,
  ),
  python,
]

async function storeAll(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await appReady(page)
  await workerActive(page)
}

/** With no host any more, every page opens from what is stored, with its own heading. */
async function expectEveryPageStored(page: Page, address: string): Promise<void> {
  await expect(fetch(address)).rejects.toThrow()
  for (const path of await builtAddresses()) {
    const answer = await page.goto(new URL(`.${path}`, address).href)
    expect(answer?.fromServiceWorker(), path).toBe(true)
    await expect(page.locator('h1'), path).toHaveText(builtHeading(path))
  }
  await appReady(page)
}

for (const host of hosts)
  test(`${host.name}: every page is stored and opens offline`, async ({ page, publish }) => {
    const { address, stop } = await publish(host, buildFolder, '/')
    await storeAll(page, address)
    await stop()
    await expectEveryPageStored(page, address)
  })

for (const host of [debianApache, debianNginx])
  test(`${host.name}: what is not the app’s comes as the host sends it`, async ({ page, publish }) => {
    const { address } = await publish(host, buildFolder, '/')
    await storeAll(page, address)
    for (const [path, status] of [
      ['closed/', 503],
      ['no-such-page/', 404],
    ] as const) {
      const answer = await page.goto(address + path)
      expect(answer?.status(), path).toBe(status)
      expect(await answer?.text(), path).toContain(String(status))
    }
    for (const path of ['other', 'old/']) {
      await page.goto(address + path)
      await expect(page).toHaveURL(`${address}other/`)
      await expect(page.locator('h1')).toHaveText('ほかのアプリ')
    }
    // A browser with a window asks for the password itself and says that it cannot; one without shows the host's page.
    // Last, as a page of the browser's own comes a moment later.
    const locked = await page.goto(`${address}locked/`).then(
      (answer) => answer?.status(),
      (error: Error) => error.message,
    )
    expect(String(locked)).toMatch(/^401$|ERR_INVALID_AUTH_CREDENTIALS/)
  })

for (const host of hosts)
  test(`${host.name}: the pictures for the home screen arrive`, async ({ page, publish }) => {
    const { address } = await publish(host, buildFolder, '/')
    await page.goto(address)
    const pictures = await page.evaluate(async () => {
      const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"], link[rel="apple-touch-icon"]')]
      const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? ''
      const { icons } = (await (await fetch(manifest)).json()) as { icons: { src: string }[] }
      const addresses = [...links.map(({ href }) => href), ...icons.map(({ src }) => new URL(src, manifest).href)]
      return Promise.all(addresses.map(async (href) => [href, (await fetch(href)).headers.get('content-type') ?? '']))
    })
    expect(pictures.length).toBeGreaterThan(4)
    for (const [href, type] of pictures) expect(type, href).toMatch(/^image\//)
  })

test('behind a network that adds a script to each page every page is stored and opens offline', async ({ page }) => {
  const origin = await serve(buildFolder, { port: 0 })
  const beacon = '<script defer src="https://static.example/beacon.min.js"></script></body>'
  const network = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', origin.address), { redirect: 'manual' })
      const type = answer.headers.get('content-type') ?? ''
      const body = Buffer.from(await answer.arrayBuffer())
      const changed = /html/.test(type) ? body.toString().replace('</body>', beacon) : body
      const location = answer.headers.get('location')
      response.writeHead(answer.status, { 'Content-Type': type, ...(location === null ? {} : { Location: location }) })
      response.end(changed)
    })()
  })
  await new Promise<void>((resolve) => network.listen(0, '127.0.0.1', resolve))
  const bound = network.address()
  const address = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`
  await storeAll(page, address)
  expect(await (await fetch(address)).text()).toContain(beacon)
  network.close()
  network.closeAllConnections()
  await origin.close()
  await expectEveryPageStored(page, address)
})

for (const host of [settledApache, settledNginx, debianNginx, python])
  test(`${host.name}, published at ${FAR_PATH}: every page is stored and opens offline`, async ({
    page,
    publish,
    farBuild,
  }) => {
    const { address, stop } = await publish(host, farBuild, FAR_PATH)
    await storeAll(page, address)
    await stop()
    await expectEveryPageStored(page, address)
  })
