import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { alternatesOf, languageFiles } from '../../../src/build/prerender/language-files.ts'
import { composePage } from '../../../src/build/prerender/page.ts'
import { publicAddress } from '../../../src/build/public-address.ts'
import type { LanguagePreview } from '../../../src/build/previews/language-preview.ts'
import { pageIn } from '../../../src/offline/worker/pages-file.ts'

const template = readFileSync('index.html', 'utf8').replace(
  '</head>',
  '<link rel="stylesheet" crossorigin href="/assets/style-abc.css"></head>',
)
const page = (language: string, japanese: string) => ({
  language,
  address: `/${language}${japanese}`,
  japanese,
  html: `<main><h1>${language}</h1></main>`,
  words: { title: `Title ${language}${japanese}`, description: 'Description' },
  trail: [...(japanese === '/' ? [] : ['/']), japanese].map((above) => ({
    address: `/${language}${above}`,
    name: `Name ${above}`,
  })),
  picture: japanese === '/projects/2/' ? null : pictureOf(language, `/${language}${japanese}`),
})
const pictureOf = (language: string, address: string): LanguagePreview => ({
  words: {
    ...{ address, kind: '', title: ['Title'], lines: '', year: null, recorded: null },
    body: { kind: 'ours', text: 'Text', note: '' },
  },
  ...{ appName: `App ${language}`, unofficial: 'Unofficial', source: 'Source', alt: `Alt ${address}` },
})
const pages = [page('en', '/'), page('en', '/projects/1/'), page('en', '/projects/2/'), page('eo', '/')]
const site = publicAddress('https://example.jp/ict/')
// It only parses: nothing is fetched, and nothing runs.
const browser = new Window({ settings: { disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true } })
const open = (html: string) => new browser.DOMParser().parseFromString(html, 'text/html')
const alternates = (html: string) =>
  [...open(html).querySelectorAll('link[rel="alternate"]')].map((link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ])
const files = (address = site) => languageFiles(pages, template, 'h1 { color: red }', 'document.title="x"', address)

it('a page and the same page in other languages name each other, where it is known where they will be', async () => {
  const home = [
    ['ja', 'https://example.jp/ict/'],
    ['en', 'https://example.jp/ict/en/'],
    ['eo', 'https://example.jp/ict/eo/'],
    ['x-default', 'https://example.jp/ict/'],
  ]
  const { pages: built } = await files()
  expect(alternates(built['/en/'] ?? '')).toEqual(home)
  expect(alternates(built['/eo/'] ?? '')).toEqual(home)
  const japanese = composePage({
    template,
    address: '/',
    html: '',
    title: '題',
    description: '説明',
    canonical: null,
    carriage: { kind: 'published', styles: '', before: '' },
    alternates: alternatesOf('/', pages, site),
  })
  expect(alternates(japanese)).toEqual(home)
})

it('a page tells search engines its trail, where it is known where it will be; the home page has none', async () => {
  const trailOf = async (page: string, address = site) => {
    const document = open((await files(address)).pages[page] ?? '')
    return [...document.querySelectorAll('script[type="application/ld+json"]')].map((block): unknown =>
      JSON.parse(block.textContent),
    )
  }
  expect(await trailOf('/en/projects/1/')).toEqual([
    expect.objectContaining({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Name /', item: 'https://example.jp/ict/en/' },
        { '@type': 'ListItem', position: 2, name: 'Name /projects/1/', item: 'https://example.jp/ict/en/projects/1/' },
      ],
    }),
  ])
  expect(await trailOf('/en/')).toEqual([])
  expect(await trailOf('/en/projects/1/', publicAddress(undefined))).toEqual([])
})

it('a page that no language has names no other, and a build that knows no address names none', async () => {
  expect(alternatesOf('/saved/', pages, site)).toEqual([])
  expect(alternatesOf('/', pages, publicAddress(undefined))).toEqual([])
  const { pages: built } = await files(publicAddress(undefined))
  expect(alternates(built['/en/'] ?? '')).toEqual([])
})

it('a page says which language it is in, carries its styles and leaves the app away', async () => {
  const { pages: built } = await files()
  const document = open(built['/en/projects/1/'] ?? '')
  expect(document.documentElement.getAttribute('lang')).toBe('en')
  expect(document.querySelector('style')?.textContent).toContain('red')
  expect(document.querySelectorAll('script[src], link[rel="stylesheet"]').length).toBe(0)
  expect(document.querySelector('title')?.textContent).toBe('Title en/projects/1/')
})

it('all pages of a language are in one file, from which the worker takes them', async () => {
  const { stored, pages: built } = await files()
  const names = Object.keys(stored)
  expect(names.map((name) => name.replace(/-\w{8}\./, '.'))).toEqual(['assets/chosen-en.txt', 'assets/chosen-eo.txt'])
  const file = new Blob([stored[names[0] ?? ''] ?? ''])
  expect(await (await pageIn(file, '/en/projects/1/'))?.text()).toBe(built['/en/projects/1/'])
  expect(await pageIn(file, '/eo/')).toBeUndefined()
})

it('a page shows the picture of its language beside a link: its own, or that of its home page', async () => {
  const shown = (html: string) =>
    ['og:image', 'og:image:alt', 'og:site_name', 'og:locale'].map(
      (name) => open(html).querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? null,
    )
  const { pages: built } = await files()
  const image = (path: string) => `https://example.jp/ict/previews/${path}.png`
  expect(shown(built['/en/projects/1/'] ?? '')).toEqual([image('en/projects/1'), 'Alt /en/projects/1/', 'App en', null])
  expect(shown(built['/en/projects/2/'] ?? '')).toEqual([image('en'), 'Alt /en/', 'App en', null])
  expect(shown(built['/eo/'] ?? '')).toEqual([image('eo'), 'Alt /eo/', 'App eo', null])
  const { pages: nowhere } = await files(publicAddress(undefined))
  expect(shown(nowhere['/en/'] ?? '')).toEqual([null, null, null, null])
})
