import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allAddresses } from '../../src/plan/addresses.ts'
import { addressUnder, isFile, pageOn, type Shelf, shelfOf, shellPage } from '../../src/worker/stored-page.ts'
import { dataFiles } from '../../src/text/data-files.ts'
import { plan, reading } from '../plan/committed-content.ts'

const addresses = allAddresses(plan, reading)
const base = fc
  .array(fc.webSegment().filter((part) => part !== ''))
  .map((parts) => new URL(['', ...parts, ''].join('/'), 'https://example.jp').pathname)

/** The shelves as the build fills them; each page holds its own address. */
const shelves = new Map<string, Shelf>()
for (const address of addresses) {
  shelves.set(shelfOf(address), { ...shelves.get(shelfOf(address)), [address]: `page of ${address}` })
}

function pageOf(address: string): string | undefined {
  const shelf = shelves.get(shelfOf(address))
  return shelf && pageOn(shelf, address)
}

it('every address finds its own page, with its last slash and without', () => {
  for (const address of addresses) {
    expect(pageOf(address)).toBe(`page of ${address}`)
    expect(pageOf(address.replace(/(.)\/$/, '$1'))).toBe(`page of ${address}`)
  }
})

it('an unknown address, whatever its name, never gets another page’s content', () => {
  const unknown = fc.oneof(
    fc.constantFrom(
      'home',
      'shell',
      '404',
      'projects/1/index.html',
      'pages',
      'pages/about',
      '__proto__',
      'constructor',
    ),
    fc.webPath(),
    // Slashes too many are part of an address: no host answers them with a page of ours.
    fc.constantFrom(...addresses).map((address) => `/${address}`),
    fc.constantFrom(...addresses).map((address) => `${address}/`),
  )
  fc.assert(
    fc.property(unknown, (path) => {
      const address = `/${path}/`
      fc.pre(address !== '//' && !addresses.includes(address))
      expect(pageOf(address)).toBeUndefined()
    }),
  )
})

it('under any base path a page of the app is found by its full address', () => {
  fc.assert(
    fc.property(base, fc.constantFrom(...addresses), (under, address) => {
      const { pathname } = new URL(under + address.slice(1), 'https://example.jp')
      expect(pageOf(addressUnder(under, pathname))).toBe(`page of ${address}`)
      if (address !== '/') expect(pageOf(addressUnder(under, pathname.slice(0, -1)))).toBe(`page of ${address}`)
    }),
  )
})

it('a shelf’s file needs no encoding, so that its address in the store is its name', () => {
  for (const file of [...shelves.keys(), shellPage]) {
    expect(new URL(file, 'https://example.jp/').pathname).toBe(`/${file}`)
    expect(file).toMatch(/^offline\/[a-z]+\.(json|html)$/)
  }
})

it('data files and pictures are files under any base path; no page is, also where the base is called data or has a dot', () => {
  const any = fc.oneof(base, fc.constantFrom('/data/', '/open/data/ict/', '/v1.0/'))
  const files = fc.constantFrom(...dataFiles.map(({ path }) => path), 'icons/icon.svg', 'manifest.webmanifest')
  fc.assert(
    fc.property(any, files, fc.constantFrom(...addresses), (under, file, address) => {
      expect(isFile(under + file)).toBe(true)
      expect(isFile(under + address.slice(1))).toBe(false)
      if (address !== '/') expect(isFile(under + address.slice(1, -1))).toBe(false)
    }),
  )
})
