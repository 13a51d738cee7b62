import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type Document, Window } from 'happy-dom'
import { expect, it } from 'vitest'
import {
  type Carriage,
  composePage,
  entryScriptOf,
  type PageParts,
  styleSheetOf,
  withEntryHash,
} from '../../../src/build/prerender/page.ts'
import { sourceHash } from '../../../src/build/prerender/security-policy.ts'

/** index.html as the build leaves it: the style sheet linked. */
const template = readFileSync('index.html', 'utf8').replace(
  '</head>',
  '<link rel="stylesheet" crossorigin href="/assets/style-abc.css"></head>',
)
const published: Carriage = { kind: 'published', styles: 'p{color:red}', before: 'document.title="x"' }
const stored: Carriage = { kind: 'stored', beforeAddress: '/assets/before-paint-abc.js' }
const parts: PageParts = {
  template,
  address: '/projects/1/',
  html: '<h1>題</h1>',
  title: '題',
  description: '説明',
  carriage: published,
  canonical: 'https://example.jp/projects/1/',
  feed: 'https://example.jp/feeds/projects/1.xml',
  preview: { href: 'https://example.jp/previews/projects/1.png', alt: '題。"62"手続き', site: 'あゆみ' },
  structuredData: [{ '@type': 'BreadcrumbList', name: '題</script><script>alert(1)' }],
}
// It only parses: nothing is fetched, and nothing runs.
const browser = new Window({ settings: { disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true } })
const open = (page: string) => new browser.DOMParser().parseFromString(page, 'text/html')
const attribute = (page: Document, selector: string, name: string) => page.querySelector(selector)?.getAttribute(name)

it('title, description and content come out as they went in, whatever they hold', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('"', '<', '>', '&', '&amp;', "$'", '$&', '</title>', '<!--', 'あ'))
      .map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, text, (title, description) => {
      // What this parser itself changes: line breaks, NUL, and the end of a comment in a title.
      fc.pre(!/[\r\n\0]|--!?>/.test(title + description))
      const page = open(composePage({ ...parts, title, description }))
      expect(page.querySelector('title')?.textContent).toBe(title)
      for (const name of ['meta[name="description"]', 'meta[property="og:description"]']) {
        expect(attribute(page, name, 'content')).toBe(description)
      }
      expect(attribute(page, 'meta[property="og:title"]', 'content')).toBe(title)
      expect(page.querySelectorAll('h1')).toHaveLength(1)
      expect(page.querySelector('#app-root')?.innerHTML).toBe(parts.html)
    }),
  )
})

it.each(['<!--policy-->', '<!--head-->', '<!--app-->'])(
  '%s in a title is a title, and no place to put anything',
  (title) => {
    expect(composePage({ ...parts, title })).toContain(`<title>&lt;${title.slice(1)}</title>`)
  },
)

it('the entry script’s hash stands beside it, and holds back no script that a host changed', () => {
  const page = open(composePage({ ...parts, template: withEntryHash(template, Buffer.from('let a')) }))
  const hash = `sha256-${createHash('sha256').update('let a').digest('base64')}`
  expect(attribute(page, 'script[type="module"]', 'data-hash')).toBe(hash)
  expect(page.querySelector('script[integrity]')).toBeNull()
  expect(() => entryScriptOf('<script></script>')).toThrow()
  expect(entryScriptOf('<script type="module" crossorigin src="/assets/index-1.js"></script>')).toBe(
    '/assets/index-1.js',
  )
})

it('a page says whose it is, and the empty one that it is nobody’s', () => {
  const ownerOf = (address: string | null) =>
    attribute(open(composePage({ ...parts, address })), '#app-root', 'data-page')
  expect(ownerOf('/projects/1/')).toBe('/projects/1/')
  expect(ownerOf(null) ?? null).toBeNull()
})

it('the app’s HTML is put in letter for letter', () => {
  const html = "<p>$& $' $1 $$</p><p>原文</p>"
  expect(composePage({ ...parts, html })).toContain(`>${html}</div>`)
})

it('the policy stands before anything that it governs', () => {
  for (const carriage of [published, stored]) {
    const page = composePage({ ...parts, carriage })
    const policy = page.indexOf('http-equiv="Content-Security-Policy"')
    expect(policy).toBeGreaterThan(0)
    expect(page.search(/<(?:script|style|link)/)).toBeGreaterThan(policy)
  }
})

it('the policy allows exactly the script and the style sheet that a published page carries', () => {
  const page = open(composePage(parts))
  const policy = attribute(page, 'meta[http-equiv]', 'content') ?? ''
  const carried = [...page.querySelectorAll('script:not([src], [type="application/ld+json"]), style')].map((element) =>
    sourceHash(element.textContent),
  )
  expect(carried).toHaveLength(2)
  expect(policy.match(/'sha256-[^']+'/g)?.toSorted()).toEqual(carried.toSorted())
})

it('a published page paints with a single file: the whole style sheet is linked as not applying', () => {
  const page = open(composePage(parts))
  expect(page.querySelector('style')?.textContent).toBe('p{color:red}')
  expect(attribute(page, 'link[rel="stylesheet"]', 'media')).toBe('not all')
  expect(attribute(page, 'link[rel="stylesheet"]', 'href')).toBe('/assets/style-abc.css')
  expect(page.querySelector('script[src^="/assets/"]')).toBeNull()
})

it('what a page says of itself to search engines is a data block, which runs nothing and needs no leave', () => {
  const page = open(composePage(parts))
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent)
  expect(blocks.map((text) => JSON.parse(text) as unknown)).toEqual([
    { '@context': 'https://schema.org', ...parts.structuredData?.[0] },
  ])
})

it('a page names its picture for other sites, with its size and what it shows', () => {
  const page = open(composePage(parts))
  const property = (name: string) => attribute(page, `meta[property="og:${name}"]`, 'content')
  expect(property('image')).toBe('https://example.jp/previews/projects/1.png')
  expect([property('image:width'), property('image:height')]).toEqual(['1200', '630'])
  expect(property('image:alt')).toBe('題。"62"手続き')
  expect(property('site_name')).toBe('あゆみ')
  expect(attribute(page, 'meta[name="twitter:card"]', 'content')).toBe('summary_large_image')
  const without = open(composePage({ ...parts, preview: null }))
  expect(without.querySelectorAll('meta[property^="og:image"], meta[name="twitter:card"]')).toHaveLength(0)
})

it('a stored page carries nothing inline and links what every stored page shares', () => {
  const page = open(composePage({ ...parts, carriage: stored }))
  expect(page.querySelectorAll('style, script:not([src])')).toHaveLength(0)
  expect(attribute(page, 'link[rel="stylesheet"]', 'media')).toBeNull()
  expect(page.querySelector('script[src="/assets/before-paint-abc.js"]')).not.toBeNull()
  expect(attribute(page, 'meta[http-equiv]', 'content')).not.toContain('sha256-')
})

it('a stored page, which is a copy, is kept out of search engines; the published one is named as the original', () => {
  const copy = open(composePage({ ...parts, carriage: stored }))
  expect(attribute(copy, 'meta[name="robots"]', 'content')).toBe('noindex')
  const original = open(composePage(parts))
  expect(original.querySelector('meta[name="robots"]')).toBeNull()
  expect(attribute(original, 'link[rel="canonical"]', 'href')).toBe('https://example.jp/projects/1/')
  expect(attribute(original, 'link[type="application/atom+xml"]', 'href')).toBe(parts.feed)
  expect(attribute(original, 'meta[property="og:url"]', 'content')).toBe('https://example.jp/projects/1/')
})

it('without a public address no address is claimed', () => {
  const page = open(composePage({ ...parts, canonical: null, feed: null }))
  expect(page.querySelectorAll('link[rel="canonical"], link[rel="alternate"], meta[property="og:url"]')).toHaveLength(0)
})

it('a style attribute, which the policy would block, fails the build with the page’s title', () => {
  expect(() => composePage({ ...parts, html: '<p style="color:red">題</p>' })).toThrow(/^題: /)
})

it('a template without a style sheet fails the build', () => {
  expect(styleSheetOf(template)).toBe('/assets/style-abc.css')
  expect(() => styleSheetOf(readFileSync('index.html', 'utf8'))).toThrow('style sheet')
})

it.each(['<!--policy-->', '<!--head-->', '<!--app-->'])('a template that lost %s fails the build', (mark) => {
  expect(() => composePage({ ...parts, template: template.replace(mark, '') })).toThrow(mark)
})
