import { expect, test } from 'vitest'
import type { Numbers } from '../../src/plan/series.ts'
import { embedAddresses, builtHtml } from '../browser/built-pages.ts'
import { committedAnnotations as annotations, committedPlan as plan } from '../browser/committed-plan.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'
import { projectPhrases } from '../../src/plan/line-breaks.ts'
import { parsed, parsedPages } from './parsed-pages.ts'
import { planFile } from '../browser/plan-file.ts'
import { eraName } from '../../src/plan/fiscal-year.ts'

const numbers = JSON.parse(planFile('numbers.json')) as Numbers
const embeds = (await embedAddresses()).map((address) => ({ address, document: parsed(builtHtml(address)) }))
const at = (address: string) => embeds.find((embed) => embed.address === address)?.document
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
const ids = new Map(
  (await parsedPages()).map(({ address, document }) => [
    address,
    new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
  ]),
)

test('there is a page for other sites for every project, theme and series', () => {
  expect(embeds).toHaveLength(plan.projects.length + annotations.themes.length + numbers.series.length)
})

test('each stands by itself: it runs nothing, asks for nothing, and takes no words', () => {
  for (const { address, document } of embeds) {
    const active = 'script, link:not([rel="canonical"]), img, iframe, object, form, button, input, [src], [data-page]'
    expect(
      [...document.querySelectorAll(active)].map(({ outerHTML }) => outerHTML),
      address,
    ).toEqual([])
  }
})

test('each says what it is, whose it is not, where its words are from, and opens its page beside the other site', () => {
  for (const { address, document } of embeds) {
    expect(document.documentElement.lang, address).toBe('ja')
    expect(document.querySelectorAll('h1, main'), address).toHaveLength(2)
    expect(textOf(document.querySelector('header')), address).toContain('非公式')
    expect(textOf(document.querySelector('header')), address).toContain(
      `${eraName(plan.fiscalYears.at(-1) ?? 0)}までの記録`,
    )
    expect(textOf(document.querySelector('footer')), address).toContain(
      `出典：${plan.municipality.name}「${plan.title.replace(/\s+/gu, ' ')}」`,
    )
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content'), address).toBe('noindex')
    const links = [...document.querySelectorAll('a')]
    expect(links, address).toHaveLength(1)
    for (const link of links) {
      expect([link.getAttribute('target'), link.getAttribute('rel')], address).toEqual(['_blank', 'noopener'])
      const { pathname, hash } = new URL(link.getAttribute('href') ?? '', 'https://app.example')
      expect(ids.has(pathname), address).toBe(true)
      if (hash !== '') expect(ids.get(pathname)?.has(hash.slice(1)), address).toBe(true)
    }
  }
})

test('a project’s has the city’s words letter by letter, with their lines', () => {
  for (const { number, title, overview } of plan.projects) {
    const card = at(`/embed/projects/${number}/`)
    expect(textOf(card?.querySelector('h2'))).toBe(title)
    expect([...(card?.querySelectorAll('.city-text') ?? [])].map(({ textContent }) => textContent)).toEqual(
      overview.map(({ text }) => text),
    )
    expect(textOf(card?.querySelector('main'))).toMatch(/原文 \d/u)
  }
})

test('a number’s has every value with its phrase, and its caveat', () => {
  for (const series of numbers.series) {
    const main = textOf(at(`/embed/numbers/${series.id}/`)?.querySelector('main'))
    for (const { phrases, value } of series.points) {
      for (const phrase of phrases) expect(main, series.id).toContain(phrase)
      // As the page writes it: 1,234 or 10万.
      const large = value >= 10_000 && value % 10_000 === 0
      const written = large ? [`${value / 10_000}万`, value.toLocaleString('ja-JP')] : [value.toLocaleString('ja-JP')]
      const shown = main.replace(phrases.join(''), '')
      expect(
        written.some((one) => shown.includes(`${one}${series.unit}`) || shown.includes(`${one} ${series.unit}`)),
        `${series.id} ${value}`,
      ).toBe(true)
    }
    // Its years stand in both notations; its end has none.
    expect(main, series.id).toContain((series.note ?? '').slice(-6))
  }
})

test('a theme’s has its words, which are said to be ours, and every project that it holds', () => {
  for (const { slug, title, lead, projects } of annotations.themes) {
    const card = at(`/embed/themes/${slug}/`)
    expect(textOf(card?.querySelector('h2'))).toBe(title)
    const main = textOf(card?.querySelector('main'))
    expect(main).toContain(lead)
    expect(main).toContain('このアプリの言葉')
    const listed = [...(card?.querySelectorAll('main li') ?? [])].map((entry) => textOf(entry))
    const expected = projects.map((number) => plan.projects.find((project) => project.number === number))
    expect(listed).toEqual(expect.arrayContaining(expected.map((project) => `${project?.number} ${project?.title}`)))
  }
})

test('a title breaks between its phrases alone', () => {
  for (const project of plan.projects) {
    const card = at(`/embed/projects/${project.number}/`)
    const broken = [...(card?.querySelectorAll('h2 wbr') ?? [])].map(({ nextSibling }) => nextSibling?.textContent)
    expect(broken, project.title).toEqual(projectPhrases(annotations, project).slice(1))
  }
})

itOfFirstPlan('a long title has phrases', () => {
  const breaks = [...(at('/embed/projects/14/')?.querySelectorAll('h2 wbr') ?? [])]
  expect(breaks.map(({ nextSibling }) => nextSibling?.textContent)).toContain('地域ポータルサイトの')
})
