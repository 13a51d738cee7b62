import { expect, test } from 'vitest'
import { builtFile, languageTags } from '../browser/built-pages.ts'
import { nameOf, parsed, parsedLanguagePages, parsedPages } from './parsed-pages.ts'
import { isFirstPlan } from '../plan/first-plan.ts'

const pages = [...(await parsedPages()), ...(await parsedLanguagePages())]
/** The language that a page is in, by its address. */
const languageOf = (address: string) => languageTags.find((tag) => address.startsWith(`/${tag}/`)) ?? 'ja'
const all = <T>(of: Document, selector: string, read: (element: Element) => T): T[] =>
  [...of.querySelectorAll(selector)].map(read)

/** The findings of each page, by address; pages without findings are left out. */
function found(faultsOf: (document: Document, address: string) => string[]): Record<string, string[]> {
  const faults = pages.map(({ address, document }) => [address, faultsOf(document, address)] as const)
  return Object.fromEntries(faults.filter(([, list]) => list.length > 0))
}

const repeated = (list: readonly string[]) => list.filter((one, index) => list.indexOf(one) !== index)

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(isFirstPlan ? 60 : 20)
})

test('every page has a title and a description of its own', () => {
  const titles = pages.map(({ document }) => document.title)
  const descriptions = pages.map(({ document }) =>
    (document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '').trim(),
  )
  for (const words of [titles, descriptions]) {
    expect(words).not.toContain('')
    expect(repeated(words)).toEqual([])
  }
})

test('a build that was not told its public address names none', () => {
  expect(found((document) => all(document, 'link[rel="canonical"], meta[property="og:url"]', nameOf))).toEqual({})
})

test('every page says which language it is in, and has its landmarks, each once or with a name of its own', () => {
  const faults = found((document, address) => {
    const once = ['main', '#app-root > header', '#app-root > footer', 'h1'].filter(
      (selector) => document.querySelectorAll(selector).length !== 1,
    )
    const navigations = all(document, 'nav', (nav) => nav.getAttribute('aria-label') ?? nameOf(nav))
    return [
      ...(document.documentElement.lang === languageOf(address) ? [] : [`language “${document.documentElement.lang}”`]),
      ...once.map((selector) => `${selector} not once`),
      ...(navigations.length > 0 ? [] : ['no navigation']),
      ...navigations.filter((name) => name === '').map(() => 'a navigation without a name'),
    ]
  })
  expect(faults).toEqual({})
})

test('the links of the navigation stand in the same order on every page', () => {
  // What follows a hash or a query is of the page.
  const links = ({ document }: { document: Document }) =>
    // The trail of pages above is of the page too.
    ['#app-root > header nav > a', '#pages a', '#app-root > footer a'].map((part) =>
      all(document, part, (link) => `${nameOf(link)} ${link.getAttribute('href')?.replace(/[?#].*/, '') ?? ''}`),
    )
  const japanese = pages.filter(({ address }) => languageOf(address) === 'ja')
  const [first] = japanese.map(links)
  expect(first?.flat().length).toBeGreaterThan(5)
  for (const page of japanese) expect(links(page), page.address).toEqual(first)
})

test('a link is called the current page by a navigation alone, and by each for one page', () => {
  const faults = found((document) => [
    ...[...document.querySelectorAll('[aria-current]')]
      .filter((link) => link.closest('nav') === null)
      .map((link) => `outside a navigation: ${nameOf(link)}`),
    ...all(document, 'nav', (nav) => [...nav.querySelectorAll('[aria-current]')].map(nameOf))
      .filter((current) => current.length > 1)
      .map((current) => `several: ${current.join(', ')}`),
  ])
  expect(faults).toEqual({})
})

test('the headings of every page go down one rank at a time, and none is empty', () => {
  const faults = found((document) => {
    const headings = all(document, 'main :is(h1, h2, h3, h4, h5, h6)', (heading) => ({
      rank: Number(heading.tagName.slice(1)),
      name: nameOf(heading),
    }))
    return headings.flatMap(({ rank, name }, index) => {
      const before = headings[index - 1]?.rank ?? 0
      return [
        ...(name === '' ? [`empty h${rank}`] : []),
        ...(rank > before + 1 ? [`h${rank} “${name}” after h${before}`] : []),
      ]
    })
  })
  expect(faults).toEqual({})
})

test('every id stands once on its page, and every name or label that points at one finds it', () => {
  const faults = found((document) => {
    const ids = all(document, '[id]', ({ id }) => id)
    const pointers = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'list', 'headers']
    const asked = pointers.flatMap((attribute) =>
      all(document, `[${attribute}]`, (element) => (element.getAttribute(attribute) ?? '').split(/\s+/)).flat(),
    )
    return [
      ...repeated(ids).map((id) => `twice: ${id}`),
      ...asked.filter((id) => !ids.includes(id)).map((id) => `points at nothing: ${id}`),
    ]
  })
  expect(faults).toEqual({})
})

test('the first link of every page leads past the navigation', () => {
  const faults = found((document) => {
    const href = document.querySelector('a')?.getAttribute('href') ?? ''
    const target = href.startsWith('#') ? document.getElementById(href.slice(1)) : null
    return target?.matches('main, main *') === true ? [] : [`the first link leads to “${href}”`]
  })
  expect(faults).toEqual({})
})

test('every link, button, field and drawing has a name, or is hidden from those who cannot see it', () => {
  const faults = found((document) => [
    ...all(document, 'a[href], button, summary', (element) =>
      nameOf(element) === '' ? [element.outerHTML] : [],
    ).flat(),
    ...all(document, 'input, select, textarea', (field) => {
      const labels = [field.closest('label'), document.querySelector(`label[for="${field.id}"]`)]
      const named = nameOf(field) !== '' || labels.some((label) => label !== null && nameOf(label) !== '')
      return named || field.getAttribute('type') === 'hidden' ? [] : [field.outerHTML]
    }).flat(),
    ...all(
      document,
      'img:not([alt]), [role="img"]:not([aria-label], [aria-labelledby])',
      (drawing) => drawing.outerHTML,
    ),
    ...all(document, 'svg', (svg) => {
      const hidden = svg.closest('[aria-hidden="true"]') !== null
      const named = svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby') || svg.querySelector('title')
      return hidden || named ? [] : [svg.outerHTML.slice(0, 120)]
    }).flat(),
  ])
  expect(faults).toEqual({})
})

test('what opens the source’s lines is named by those lines only, and a sentence of the page describes it', () => {
  const faults = found((document) =>
    all(document, 'summary', (control) => {
      const name = nameOf(control).replace(/\s+/g, ' ')
      if (!name.startsWith('原文')) return []
      const described = document.getElementById(control.getAttribute('aria-describedby') ?? '')
      return [
        ...(/^原文 [0-9～・]+行目$/u.test(name) ? [] : [`“${name}”`]),
        ...(described?.textContent?.trim() ? [] : [`${name} is described by nothing`]),
      ]
    }).flat(),
  )
  expect(faults).toEqual({})
})

test('the page for unknown addresses says so and has ways on', () => {
  const missing = parsed(builtFile('404.html'))
  expect(missing.querySelectorAll('h1')).toHaveLength(1)
  expect(missing.querySelectorAll('main a[href]').length).toBeGreaterThan(0)
})
