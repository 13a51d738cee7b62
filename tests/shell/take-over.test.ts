import { expect, it } from 'vitest'
import { addressOfPath, takeOverOf } from '../../src/shell/take-over.ts'

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
  ['a web archive', '/projects/1/', '/web/2027/https://example.jp/projects/1/', 'leave'],
  ['a web archive’s copy of the home page', '/', '/web/2027/https://example.jp/', 'leave'],
] as const)('%s', (_, page, address, takeOver) => {
  expect(takeOverOf(page, address, addresses)).toBe(takeOver)
})

it.each([
  ['/', '/projects/1/', '/projects/1/'],
  ['/', '/projects/1', '/projects/1/'],
  ['/ict/', '/ict/projects/1/', '/projects/1/'],
  ['/ict/', '/ict/', '/'],
  ['/ict/', '/web/ict/', '/web/ict/'],
])('under %s, %s is the address %s', (base, pathname, address) => {
  expect(addressOfPath(base, pathname)).toBe(address)
})
