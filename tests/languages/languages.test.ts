// @vitest-environment happy-dom
// @first-plan
import { expect, it } from 'vitest'
import { renderLanguages } from '../../src/build/prerender/language-entry.ts'
import { languagePages } from '../../src/languages/language-pages.ts'
import { translationsFrom } from '../../src/languages/translation.ts'
import type { Glossary } from '../../src/plan/glossary.ts'
import type { Guide } from '../../src/plan/guide.ts'
import type { ThemeArticles } from '../../src/plan/theme-articles.ts'
import glossary from '../../data/glossary.json'
import guide from '../../data/guide.json'
import themeArticles from '../../data/theme-articles.json'
import { annotations, plan } from '../plan/committed-content.ts'
import { thirdLanguage } from './third-language.ts'

const content = {
  plan,
  annotations,
  glossary: glossary as Glossary,
  guide: guide as Guide,
  themeArticles: themeArticles as ThemeArticles,
}
const pages = await renderLanguages(content, translationsFrom(thirdLanguage))

function pageOf(address: string) {
  const page = pages.find((candidate) => candidate.address === address)
  if (!page) throw new Error(`no page ${address}`)
  const root = document.createElement('div')
  root.innerHTML = page.html
  return { ...page, root, text: (selector: string) => root.querySelector(selector)?.textContent?.trim() }
}

it('a page has its trail in its language, from the home page of the language down to itself', () => {
  const trailOf = (address: string) => pageOf(address).trail.map((page) => page.address)
  expect(trailOf('/eo/')).toEqual(['/eo/'])
  expect(trailOf('/eo/about/')).toEqual(['/eo/', '/eo/about/'])
  expect(trailOf('/eo/projects/24/')).toEqual(['/eo/', '/eo/projects/', '/eo/projects/24/'])
  expect(trailOf('/eo/themes/disaster/')).toEqual(['/eo/', '/eo/themes/', '/eo/themes/disaster/'])
  for (const { trail, root } of pages.map(({ address }) => pageOf(address)))
    expect(trail.at(-1)?.name).toBe(root.querySelector('h1')?.textContent?.trim())
})

it('a further language is a folder of data: its pages have addresses, titles and words of their own', () => {
  expect(pages).toHaveLength(languagePages(content).length)
  expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length)
  expect(pages.every(({ address, japanese }) => address === `/eo${japanese}`)).toBe(true)
  expect(pages.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['/eo/', '/eo/projects/', '/eo/projects/24/', '/eo/themes/disaster/', '/eo/about/']),
  )
  expect(pageOf('/eo/projects/1/').words).toEqual({
    title: 'Projekto 1: Retaj petoj – Registro',
    description: 'Projekto Retaj petoj',
  })
  expect(pageOf('/eo/themes/e-services/').text('h1')).toBe('Retaj servoj')
})

it('two languages have pages side by side', () => {
  const two = translationsFrom({
    ...thirdLanguage,
    ...Object.fromEntries(
      Object.entries(thirdLanguage).map(([path, data]) => [
        path.replace('/eo/', '/io/'),
        path.endsWith('language.json') ? { tag: 'io', name: 'Ido' } : data,
      ]),
    ),
  })
  expect(two.map(({ tag }) => tag)).toEqual(['eo', 'io'])
})

it('a folder that has no words for pages has none, and words that are missing are refused', () => {
  const { '/data/annotations/languages/eo/interface.json': words, ...others } = thirdLanguage
  expect(translationsFrom(others)).toEqual([])
  const { skip, ...rest } = words as Record<string, unknown>
  expect(skip).toBeDefined()
  expect(() => translationsFrom({ ...thirdLanguage, '/data/annotations/languages/eo/interface.json': rest })).toThrow()
})

it('each translated text has the city’s own words one tap away', () => {
  const { root } = pageOf('/eo/projects/1/')
  const item = root.querySelector('#p1-o2')
  expect(item?.querySelector('p')?.textContent).toBe('Ankaŭ per poŝtelefono.')
  const original = item?.querySelector('details [lang="ja"]')
  expect(original?.textContent).toBe(plan.projects[0]?.overview[1]?.text)
})

it('what is not translated, or was translated from another text, stands in Japanese and says so', () => {
  const { root } = pageOf('/eo/projects/1/')
  for (const id of ['p1-o1', 'p1-a2']) {
    const item = root.querySelector(`#${id}`)
    expect(item?.textContent).toContain('Ne tradukita')
    expect(item?.querySelector('details')).toBeNull()
    expect(item?.querySelector('[lang="ja"]')?.textContent?.trim()).not.toBe('')
  }
  expect(root.innerHTML).not.toContain('Por alia teksto.')
})

it('no Japanese stands outside what is marked as Japanese', () => {
  for (const { address } of pages) {
    const { root } = pageOf(address)
    for (const japanese of root.querySelectorAll('[lang="ja"]')) japanese.remove()
    expect(root.textContent, address).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u)
  }
})

it('every page leads to the same page in Japanese, and to the sections of its language', () => {
  for (const { address, japanese } of pages) {
    const links = [...pageOf(address).root.querySelectorAll('header a')].map((link) => link.getAttribute('href'))
    expect(links, address).toContain(japanese)
    expect(links, address).toEqual(expect.arrayContaining(['/eo/', '/eo/projects/', '/eo/glossary/']))
  }
})
