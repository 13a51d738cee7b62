import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test, type Page } from '@playwright/test'
import { nginxLines } from '../../src/build/host-settings.ts'
import { serve } from '../../src/build/host/serve.ts'
import { appReady } from '../browser/app-ready.ts'
import { buildFolder } from '../browser/build-folder.ts'
import { builtAddresses, builtHeading } from '../browser/built-pages.ts'
import { workerActive } from '../browser/offline-visit.ts'
import { apache, nginx, python, type RealHost, type RunningHost, startHost } from './real-hosts.ts'

/** A base path of letters that are encoded in an address, some of which mean something in settings. */
const FAR_PATH = '/情報化 (試験)/~ict/'

// As Debian's default site.
const debianNginx = nginx('nginx as Debian ships it', 'location / { try_files $uri $uri/ =404; }')
const settledApache = apache(
  'Apache with our .htaccess',
  'AllowOverride All\nLoadModule headers_module /usr/lib/apache2/modules/mod_headers.so',
)
const debianApache = apache('Apache as Debian ships it', 'AllowOverride None')
const hosts: readonly RealHost[] = [
  debianApache,
  settledApache,
  debianNginx,
  nginx('nginx with our lines', nginxLines('/')),
  nginx('nginx with index.html for every address', 'location / { try_files $uri $uri/ /index.html; }'),
  python,
]

const started: RunningHost[] = []

async function start(host: RealHost, build: string, path: string): Promise<RunningHost> {
  const running = await startHost(host, build, path)
  started.push(running)
  return running
}

// Also after a test that failed.
test.afterEach(async () => {
  for (const { stop } of started.splice(0)) await stop()
})

function skipWhereMissing(host: RealHost): void {
  const reason = host.missing()
  test.skip(reason !== null, `${host.name}: ${reason}`)
}

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
  test(`${host.name}: every page is stored and opens offline`, async ({ page }) => {
    skipWhereMissing(host)
    const { address, stop } = await start(host, buildFolder, '/')
    await storeAll(page, address)
    await stop()
    await expectEveryPageStored(page, address)
  })

for (const host of [debianApache, debianNginx])
  test(`${host.name}: what is not the app’s comes as the host sends it`, async ({ page }) => {
    skipWhereMissing(host)
    const { address } = await start(host, buildFolder, '/')
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
    // The browser asks for the password itself, or says that it cannot. Last, as its own page comes a moment later.
    await expect(page.goto(`${address}locked/`)).rejects.toThrow('ERR_INVALID_AUTH_CREDENTIALS')
  })

for (const host of hosts)
  test(`${host.name}: the pictures for the home screen arrive`, async ({ page }) => {
    skipWhereMissing(host)
    const { address } = await start(host, buildFolder, '/')
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

test.describe(`published at ${FAR_PATH}`, () => {
  let build = ''
  test.beforeAll(async () => {
    build = await mkdtemp(join(tmpdir(), 'far-path-'))
    const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
    await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', build, '--emptyOutDir'], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...process.env, PUBLIC_ADDRESS: `https://example.jp${FAR_PATH}`, NODE_ENV: 'production' },
      maxBuffer: 10_000_000,
    })
  })
  test.afterAll(() => rm(build, { recursive: true, force: true }))

  for (const host of [settledApache, debianNginx, python])
    test(`${host.name}: every page is stored and opens offline`, async ({ page }) => {
      skipWhereMissing(host)
      const { address, stop } = await start(host, build, FAR_PATH)
      await storeAll(page, address)
      if (host === settledApache) {
        const script = await page
          .locator('link[rel="stylesheet"], script[src]')
          .first()
          .evaluate((element) =>
            element instanceof HTMLLinkElement ? element.href : (element.getAttribute('src') ?? ''),
          )
        const kept = (await fetch(new URL(script, address))).headers.get('cache-control')
        expect(kept).toContain('immutable')
        const unknown = await fetch(`${address}no-such/`)
        expect(unknown.status).toBe(404)
        expect(await unknown.text()).toContain('ページが見つかりません')
      }
      await stop()
      await expectEveryPageStored(page, address)
    })
})
