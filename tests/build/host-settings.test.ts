// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { responseHeaders } from '../../src/build/host/response-headers.ts'
import { apacheLines, headersFile, nginxLines } from '../../src/build/host-settings.ts'
import { publicAddress } from '../../src/build/public-address.ts'
import { headerHosts, headersFor, rulesOf } from './header-hosts.ts'

const ENTRIES = ['404.html', 'app-icons/', 'assets/', 'embed/', 'index.html', 'projects/', 'sw.js']
const forms = { headersFile: (base: string) => headersFile(base, ENTRIES), nginxLines, apacheLines }

describe.each(Object.entries(forms))('the ready settings for a host (%s)', (form, settings) => {
  it('send with each page what npm start sends', () => {
    const lines = settings('/ict/')
    for (const [name, value] of Object.entries(responseHeaders('/projects/1/'))) {
      expect(lines).toContain(name)
      expect(lines).toContain(value)
    }
  })

  it('let files with a hash in their name be kept for a year, under the base path', () => {
    const lines = settings('/ict/')
    expect(lines).toContain(form === 'apacheLines' ? 'm#/assets/#' : '/ict/assets/')
    expect(lines).toContain(responseHeaders('/assets/app-AbCd1234.js')['Cache-Control'])
  })
})

// These hosts read the rules of a whole host, on which the app may be one of several.
describe.each(headerHosts)('on $name', ({ matches }) => {
  it.each(['/', '/ict/', '/情報化 (試験)/~ict/', '/a.b+c/'])(
    'published at %s, each file gets its own headers',
    (path) => {
      const { base } = publicAddress(`https://example.jp${path}`)
      const rules = rulesOf(headersFile(base, ENTRIES))
      for (const file of [
        '',
        '404.html',
        'app-icons/icon.svg',
        'assets/app-AbCd1234.js',
        'embed/projects/1/',
        'projects/1/',
        'sw.js',
      ]) {
        const found = headersFor(rules, matches, base + file)
        const wanted = Object.entries(responseHeaders(`/${file}`)).map(([name, value]) => [name, [value]])
        expect(found, file).toEqual(Object.fromEntries(wanted))
      }
      if (base !== '/') expect(headersFor(rules, matches, '/other/')).toEqual({})
    },
  )
})

it('nginx gets the path as it compares it, in quotes', () => {
  const { base } = publicAddress('https://example.jp/情報化 "試験"/')
  expect(nginxLines(base)).toContain('location "/情報化 \\"試験\\"/" {')
  expect(nginxLines(base)).toContain('location "/情報化 \\"試験\\"/assets/" {')
})

describe('the pages that other sites show in a frame', () => {
  it('are the only ones that nginx lets be framed', () => {
    const [, embeds = '', rest = ''] =
      / {2}location "\/ict\/embed\/" \{\n([^}]*)\}([\s\S]*)/.exec(nginxLines('/ict/')) ?? []
    expect(embeds).toContain('add_header Content-Security-Policy "frame-ancestors *" always;')
    expect(embeds).toContain('add_header Cache-Control "no-cache" always;')
    expect(embeds).not.toContain('X-Frame-Options')
    expect(nginxLines('/ict/').replace(embeds, '')).not.toContain('frame-ancestors *')
    expect(rest.trim()).toBe('}')
  })

  it('are the only ones that Apache lets be framed', () => {
    const lines = apacheLines('/ict/')
      .split('\n')
      .filter((line) => line.includes('m#/embed/'))
    expect(lines.map((line) => line.replace(/ "expr=.*/, '').trim())).toEqual([
      'Header always unset Content-Security-Policy',
      'Header always unset X-Frame-Options',
      'Header always set Content-Security-Policy "frame-ancestors *"',
    ])
    for (const line of lines) {
      const pattern = new RegExp(/m#(.*)#/.exec(line)?.[1] ?? '')
      for (const path of ['/ict/embed/projects/4/', '/embed/numbers/p14-groups/index.html'])
        expect(path).toMatch(pattern)
      for (const path of ['/ict/projects/4/', '/embed/', '/embed/projects/4/x.js']) expect(path).not.toMatch(pattern)
    }
  })
})
