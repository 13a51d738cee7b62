import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheControl, securityHeaders } from '../../src/build/host/response-headers.ts'
import { headerHosts, headersFor, rulesOf } from '../build/header-hosts.ts'
import { buildFolder } from '../browser/build-folder.ts'
import { builtFile } from '../browser/built-pages.ts'

/** Read by the host, not sent. */
const SETTINGS = ['_headers', '.htaccess']
/** Cloudflare Pages reads no more, and no longer line. */
const MOST_RULES = 100
const LONGEST_LINE = 2000

const addresses = readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => statSync(join(buildFolder, file)).isFile() && !SETTINGS.includes(file) && !/\.(?:br|gz)$/.test(file),
  )
  .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))

test.each(headerHosts)('$name sends with each published file the headers of npm start', ({ matches }) => {
  const rules = rulesOf(builtFile('_headers'))
  expect(addresses.length).toBeGreaterThan(150)
  for (const address of addresses) {
    const wanted = { 'Cache-Control': cacheControl(address), ...securityHeaders(address) }
    const found = headersFor(rules, matches, address)
    expect(found, address).toEqual(Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, [value]])))
  }
})

test('the ready settings are within what these hosts read', () => {
  expect(rulesOf(builtFile('_headers')).length).toBeLessThanOrEqual(MOST_RULES)
  for (const line of builtFile('_headers').split('\n')) expect(line.length).toBeLessThanOrEqual(LONGEST_LINE)
})
