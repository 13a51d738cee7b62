import { expect, it } from 'vitest'
import { addressOfPath, isAtHome, isFramedElsewhere, takeOverOf } from '../../src/shell/take-over.ts'

const addresses = ['/', '/projects/1/', '/projects/2/']

it.each([
  ['its own address', '/projects/1/', '/projects/1/', 'hydrate'],
  ['the page for unknown addresses at one', '/404', '/no-such/', 'hydrate'],
  ['the empty page', undefined, '/projects/1/', 'draw'],
  ['the empty page at an unknown address', undefined, '/no-such/', 'draw'],
  ['a host’s home page for whatever it does not know', '/', '/no-such/', 'draw'],
  ['the page for unknown addresses at a known one', '/404', '/projects/1/', 'draw'],
  ['another page of the plan', '/projects/2/', '/projects/1/', 'draw'],
  ['another spelling of its address', '/projects/1/', '//projects/1/', 'leave'],
  ['an address in capitals', '/projects/1/', '/Projects/1/', 'leave'],
  ['two slashes within', '/projects/1/', '/projects//1/', 'leave'],
  ['two slashes before the home page', '/', '//', 'leave'],
] as const)('%s', (_, page, address, takeOver) => {
  expect(takeOverOf(page, address, addresses)).toBe(takeOver)
})

it.each([
  ['/', '/projects/1/', '/projects/1/'],
  ['/', '/projects/1', '/projects/1/'],
  ['/ict/', '/ict/projects/1/', '/projects/1/'],
  ['/ict/', '/ict/', '/'],
  ['/ict/', '/web/ict/', '/web/ict/'],
  ['/%E6%83%85%E5%A0%B1/', '/%e6%83%85%e5%a0%b1/projects/1/', '/projects/1/'],
  ['/', '/%/', '/%/'],
])('under %s, %s is the address %s', (base, pathname, address) => {
  expect(addressOfPath(base, pathname)).toBe(address)
})

it.each([
  ['its own address', '/', 'https://example.jp/assets/start-1.js', true],
  ['its own address under a base path', '/ict/', 'https://example.jp/ict/assets/start-1.js', true],
  ['a base path with letters beyond ASCII', '/%E6%83%85/', 'https://example.jp/%e6%83%85/assets/start-1.js', true],
  ['a web archive', '/', 'https://archive.example/web/2027js_/https://example.jp/assets/start-1.js', false],
  ['a copy below another app', '/', 'https://example.jp/copies/ict/assets/start-1.js', false],
] as const)('whether it is at home: %s', (_, base, script, home) => {
  expect(isAtHome(base, script)).toBe(home)
})

it('a page in a frame of another site is left as it is, one in a frame of its own site is not', () => {
  const foreign = {
    get top(): never {
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError')
    },
  }
  expect(isFramedElsewhere(foreign)).toBe(true)
  expect(isFramedElsewhere({ top: { document: {} } })).toBe(false)
})
