import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allAddresses } from '../../../src/plan/addresses.ts'
import { listsPage, packPages, pageIn, pagesFile } from '../../../src/offline/worker/pages-file.ts'
import { planParts } from '../../../src/plan/plan-parts.ts'
import { dataFilesOf } from '../../../src/open-data/data-file-messages.ts'
import { addressUnder, isEmbed, isFile, ownPage, shellFile } from '../../../src/offline/worker/stored-page.ts'
import { plan, annotations } from '../../plan/committed-content.ts'

const addresses = allAddresses(plan, annotations)
const base = fc
  .array(fc.webSegment().filter((part) => part !== ''))
  .map((parts) => new URL(['', ...parts, ''].join('/'), 'https://example.jp').pathname)

/** The file as the build writes it; each page holds its own address. */
const file = new Blob([packPages(Object.fromEntries(addresses.map((address) => [address, `page of ${address}`])))])

async function pageOf(address: string): Promise<string | undefined> {
  return (await pageIn(file, address))?.text()
}

it('every address finds its own page, with its last slash and without', async () => {
  for (const address of addresses) {
    expect(await pageOf(address)).toBe(`page of ${address}`)
    expect(await pageOf(address.replace(/(.)\/$/, '$1'))).toBe(`page of ${address}`)
  }
})

it('an unknown address, whatever its name, never gets another page’s content', async () => {
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
    // Additional slashes belong to the address; no host answers it with a page of ours.
    fc.constantFrom(...addresses).map((address) => `/${address}`),
    fc.constantFrom(...addresses).map((address) => `${address}/`),
  )
  await fc.assert(
    fc.asyncProperty(unknown, async (path) => {
      const address = `/${path}/`
      fc.pre(address !== '//' && !addresses.includes(address))
      expect(await pageOf(address)).toBeUndefined()
    }),
  )
})

it('under any base path a page of the app is found by its full address', async () => {
  await fc.assert(
    fc.asyncProperty(base, fc.constantFrom(...addresses), async (under, address) => {
      const { pathname } = new URL(under + address.slice(1), 'https://example.jp')
      expect(await pageOf(addressUnder(under, pathname))).toBe(`page of ${address}`)
      if (address !== '/') expect(await pageOf(addressUnder(under, pathname.slice(0, -1)))).toBe(`page of ${address}`)
    }),
  )
})

it('whatever a page says, in however many bytes, it comes back whole and alone', async () => {
  const pages = fc.dictionary(
    fc.webPath().map((path) => `${path}/`),
    fc.string({ unit: 'grapheme' }),
  )
  await fc.assert(
    fc.asyncProperty(pages, async (written) => {
      const bound = new Blob([packPages(written)])
      for (const [address, html] of Object.entries(written)) {
        const page = await pageIn(bound, address)
        expect(page?.type).toBe('text/html; charset=utf-8')
        expect(await page?.text()).toBe(html)
      }
    }),
  )
})

it.each([
  ['is garbage', 'x'.repeat(5000)],
  ['is empty', ''],
  ['is a page', '<!doctype html><title>login</title>\n<p>some page</p>'],
  ['says nothing', 'null\n'],
  ['is a list', '[]\n'],
])('a file of pages that %s has no page, and throws nothing', async (_, damaged) => {
  expect(await pageIn(new Blob([damaged]), '/')).toBeUndefined()
})

it('of a file of pages that is cut short no page comes but those that are whole', async () => {
  const [first = '', second = ''] = addresses
  const bound = packPages({ [first]: 'the first', [second]: 'the second' })
  for (let size = bound.length - 1; size >= 0; size -= 1) {
    const cut = new Blob([bound.slice(0, size)])
    expect(await pageIn(cut, second)).toBeUndefined()
    const page = await pageIn(cut, first)
    if (page) expect(await page.text()).toBe('the first')
  }
})

it('the page of a folder is the folder, under any base path', () => {
  for (const [pathname, address] of [
    ['/ict/index.html', '/'],
    ['/ict/projects/2/index.html', '/projects/2/'],
    ['/ict/projects/2/my-index.html', '/projects/2/my-index.html'],
  ] as const)
    expect(addressUnder('/ict/', pathname)).toBe(address)
})

it('more pages than the first line holds are refused', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`/projects/${index}/`, '']))
  expect(() => packPages(many)).toThrow('too many pages')
})

it('the files of pages need no encoding, so that their address in the store is their name', () => {
  for (const name of [pagesFile, shellFile]) {
    expect(new URL(name, 'https://example.jp/').pathname).toBe(`/${name}`)
    expect(name).toMatch(/^offline\/[a-z]+\.txt$/)
  }
})

it('data files and pictures are files under any base path; no page is, also where the base is called data or has a dot', () => {
  const any = fc.oneof(base, fc.constantFrom('/data/', '/open/data/ict/', '/v1.0/'))
  const files = fc.constantFrom(
    ...dataFilesOf(planParts(plan, annotations), annotations.languages).map(({ path }) => path),
    'app-icons/icon.svg',
    'manifest.webmanifest',
  )
  fc.assert(
    fc.property(any, files, fc.constantFrom(...addresses), (under, file, address) => {
      expect(isFile(under + file)).toBe(true)
      expect(isFile(under + address.slice(1))).toBe(false)
      if (address !== '/') expect(isFile(under + address.slice(1, -1))).toBe(false)
    }),
  )
})

it('of a damaged file it is known which pages it had, as long as its first line is whole', async () => {
  const bound = packPages({ '/': 'home', '/years/2012/': 'the year' })
  const cut = new Blob([bound.slice(0, -3)])
  expect(await pageIn(cut, '/years/2012')).toBeUndefined()
  expect(await listsPage(cut, '/years/2012')).toBe(true)
  expect(await listsPage(cut, '/other/')).toBe(false)
  for (const damaged of ['', bound.slice(0, 9)]) expect(await listsPage(new Blob([damaged]), '/')).toBeNull()
})

it('a page of the app is told from any other', async () => {
  const own = new Response('<div id="app-root" data-page="/">')
  expect(await (await ownPage(own)).text()).toContain('app-root')
  await expect(ownPage(new Response('<h1>Log in</h1>'))).rejects.toThrow()
})

it('a page for other sites is the network’s, and no page of the app is one', () => {
  expect(isEmbed(addressUnder('/ict/', '/ict/embed/projects/4/index.html'))).toBe(true)
  expect(addresses.filter(isEmbed)).toEqual([])
})
