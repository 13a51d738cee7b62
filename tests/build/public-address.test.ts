import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allAddresses } from '../../src/plan/addresses.ts'
import { publicAddress } from '../../src/build/public-address.ts'
import { plan, annotations } from '../plan/committed-content.ts'

const addresses = allAddresses(plan, annotations)
const setting = fc
  .tuple(
    fc.constantFrom('https://example.jp', 'http://localhost:4173', 'https://city.example.jp:8443'),
    fc.array(fc.oneof(fc.webSegment(), fc.constantFrom('相模原', 'a b', '%E3%81%82', '..', '.'))),
    fc.constantFrom('', '/'),
  )
  .map(([origin, path, end]) => [origin, ...path].join('/') + end)

it('not told where it will be published, a build lives at the top and claims no public address', () => {
  for (const none of [undefined, '']) {
    const address = publicAddress(none)
    expect(address.base).toBe('/')
    expect(addresses.map(address.of)).toEqual(addresses.map(() => null))
  }
})

it.each([
  ['https://example.jp', '/', 'https://example.jp/projects/1/'],
  ['https://example.jp/ict', '/ict/', 'https://example.jp/ict/projects/1/'],
  ['https://example.jp/ict/', '/ict/', 'https://example.jp/ict/projects/1/'],
  ['https://example.jp/a/b/?from=x#y', '/a/b/', 'https://example.jp/a/b/projects/1/'],
  ['https://example.jp//ict//', '/ict/', 'https://example.jp/ict/projects/1/'],
])('published at %s the app lives under %s', (published, base, page) => {
  const address = publicAddress(published)
  expect(address.base).toBe(base)
  expect(address.of('/projects/1/')).toBe(page)
})

it('wherever it is published, every page is below the base, on the same host', () => {
  fc.assert(
    fc.property(setting, fc.constantFrom(...addresses), (published, page) => {
      const { base, of } = publicAddress(published)
      expect(base).toMatch(/^\/([^/]+\/)*$/)
      const url = new URL(of(page) ?? '')
      expect(url.origin).toBe(new URL(published).origin)
      expect(url.pathname).toBe(base + page.slice(1))
    }),
  )
})

it('with or without the last slash it is the same address', () => {
  fc.assert(
    fc.property(setting, (published) => {
      const bare = published.replace(/\/+$/, '')
      expect(publicAddress(`${bare}/`).base).toBe(publicAddress(bare).base)
    }),
  )
})

it.each(['example.jp', '/ict/', 'ftp://example.jp/', 'file:///tmp/', 'javascript:alert(1)', 'https://'])(
  '%s is refused with a message that names the setting',
  (published) => {
    expect(() => publicAddress(published)).toThrow(/^PUBLIC_ADDRESS .*: /)
    expect(() => publicAddress(published)).toThrow(published)
  },
)
