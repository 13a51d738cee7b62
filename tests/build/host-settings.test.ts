// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { responseHeaders } from '../../src/build/host/response-headers.ts'
import { apacheLines, headersFile, nginxLines } from '../../src/build/host-settings.ts'

const forms = { headersFile, nginxLines, apacheLines }

describe.each(Object.entries(forms))('the ready settings for a host (%s)', (_, settings) => {
  it('send with each page what npm start sends', () => {
    const lines = settings('/ict/')
    for (const [name, value] of Object.entries(responseHeaders('/projects/1/'))) {
      expect(lines).toContain(name)
      expect(lines).toContain(value)
    }
  })

  it('let files with a hash in their name be kept for a year, under the base path', () => {
    const lines = settings('/ict/')
    expect(lines).toContain(settings === apacheLines ? 'm#/assets/#' : '/ict/assets/')
    expect(lines).toContain(responseHeaders('/assets/app-AbCd1234.js')['Cache-Control'])
  })
})

it('the committed nginx.conf holds the rules for the root of a host', async () => {
  const committed = await readFile(new URL('../../src/build/host/nginx.conf', import.meta.url), 'utf8')
  expect(committed).toBe(nginxLines('/'))
})
