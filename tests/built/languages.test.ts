// @first-plan
import { expect, test } from 'vitest'
import articles from '../../data/theme-articles.json'
import { languagePages } from '../../src/languages/language-pages.ts'
import { committedAnnotations as annotations, committedPlan as plan } from '../browser/committed-plan.ts'
import { languageTags } from '../browser/built-pages.ts'
import { parsedLanguagePages } from './parsed-pages.ts'

const pages = await parsedLanguagePages()
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

test('every language has all its pages', () => {
  const expected = languageTags.flatMap((tag) =>
    languagePages({ plan, annotations }).map(({ address }) => `/${tag}${address}`),
  )
  expect(expected.length).toBeGreaterThan(30)
  expect(pages.map(({ address }) => address).sort()).toEqual(expected.sort())
})

test('no Japanese stands outside what is marked as Japanese, in the text as in the head', () => {
  for (const { address, document } of pages) {
    const body = document.body.cloneNode(true) as Element
    for (const other of body.querySelectorAll('[lang="ja"], script, style')) other.remove()
    expect(body.textContent, address).not.toMatch(JAPANESE)
    const head = [document.title, document.querySelector('meta[name="description"]')?.getAttribute('content')].join()
    // A title that has no translation is better than none.
    if (!document.querySelector('h1[lang="ja"]')) expect(head, address).not.toMatch(JAPANESE)
    for (const element of body.querySelectorAll('[aria-label], [title], [alt]'))
      for (const name of ['aria-label', 'title', 'alt'])
        expect(element.getAttribute(name) ?? '', address).not.toMatch(JAPANESE)
  }
})

test('every text of a project stands there with the city’s own words', () => {
  for (const tag of languageTags)
    for (const { number, overview, achievements } of plan.projects) {
      const page = pages.find(({ address }) => address === `/${tag}/projects/${number}/`)
      for (const { id, text } of [...overview, ...achievements]) {
        const item = page?.document.getElementById(id)
        expect(item?.querySelector('.city-text[lang="ja"]')?.textContent, id).toBe(text)
      }
    }
})

test('every sentence of ours on a theme leads to the records that it rests on', () => {
  for (const tag of languageTags)
    for (const { theme, chapters } of articles.themes) {
      const page = pages.find(({ address }) => address === `/${tag}/themes/${theme}/`)
      for (const { id, statements } of chapters) {
        const rows = [...(page?.document.querySelectorAll(`[aria-labelledby="${id}"] li`) ?? [])]
        const led = rows.map((row) => [...row.querySelectorAll('a')].map((link) => link.hash.slice(1)))
        expect(led, `${theme} ${id}`).toEqual(
          statements.map(({ sources }) => [...new Set(sources.map(({ of }) => of))]),
        )
      }
    }
})

test('a page in another language is whole without a script, and asks for none', () => {
  for (const { address, document } of pages) {
    expect(document.querySelectorAll('script[src], link[rel="stylesheet"]').length, address).toBe(0)
    expect(document.querySelectorAll('style').length, address).toBe(1)
  }
})
