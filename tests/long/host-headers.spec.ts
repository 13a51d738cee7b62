import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect } from '@playwright/test'
import { cacheControl, securityHeaders } from '../../src/build/host/response-headers.ts'
import { buildFolder } from '../browser/build-folder.ts'
import { FAR_PATH, settledApache, settledNginx, test } from './hosts-test.ts'

const OUR_PAGE = 'ページが見つかりません'

/** Each published file comes with the headers of `npm start`, and an unknown address with our page. */
async function expectOurHeaders(build: string, address: string): Promise<void> {
  const entries = await readdir(build, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !/^_headers$|^\.|\.(?:br|gz)$/.test(entry.name))
  expect(files.length).toBeGreaterThan(150)
  for (const { parentPath, name } of files) {
    const path = relative(build, join(parentPath, name)).replace(/(^|\/)index\.html$/, '$1')
    const answer = await fetch(address + path)
    expect(answer.status, path).toBe(200)
    const wanted = { 'Cache-Control': cacheControl(`/${path}`), ...securityHeaders(`/${path}`) }
    expect(Object.fromEntries(answer.headers), path).toMatchObject(
      Object.fromEntries(Object.entries(wanted).map(([header, value]) => [header.toLowerCase(), value])),
    )
    await answer.arrayBuffer()
  }
  const manifest = await fetch(`${address}manifest.webmanifest`)
  expect(manifest.headers.get('content-type')).toContain('application/manifest+json')
  for (const path of ['no-such/', 'assets/no-such-12345678.js']) {
    const unknown = await fetch(address + path)
    expect(unknown.status, path).toBe(404)
    expect(unknown.headers.get('cache-control') ?? '', path).not.toContain('immutable')
    expect(unknown.headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(await unknown.text(), path).toContain(OUR_PAGE)
  }
}

for (const host of [settledApache, settledNginx]) {
  test(`${host.name}: each published file comes with the headers it should`, async ({ publish }) => {
    const { address } = await publish(host, buildFolder, '/')
    await expectOurHeaders(buildFolder, address)
  })

  test(`${host.name}: the same at ${FAR_PATH}, and another app beside it with its own`, async ({
    publish,
    farBuild,
  }) => {
    const { address } = await publish(host, farBuild, FAR_PATH)
    await expectOurHeaders(farBuild, address)
    const other = await fetch(new URL('/other/', address))
    expect(other.headers.get('x-frame-options')).toBeNull()
    expect(await (await fetch(new URL('/no-such/', address))).text()).not.toContain(OUR_PAGE)
  })
}
