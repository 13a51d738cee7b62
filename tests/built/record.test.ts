import { expect, test } from 'vitest'
import { isDrawn } from '../../src/record/figures/series-blocks.ts'
import { achievementsAt, committedPlan } from '../browser/committed-plan.ts'
import { seriesTables } from '../browser/series-tables.ts'
import { nameOf, parsedPages } from './parsed-pages.ts'

const pages = await parsedPages()
const pageAt = (address: string) => {
  const page = pages.find((one) => one.address === address)
  if (page === undefined) throw new Error(`${address} was not built`)
  return page.document
}

test('every project’s page has the city’s name of the project as its heading', () => {
  expect(committedPlan.projects).toHaveLength(24)
  for (const { number, title } of committedPlan.projects)
    expect(pageAt(`/projects/${number}/`).querySelector('h1')?.textContent).toBe(title)
})

test('every page of a project or a year has each of its achievements, in the city’s own words, and no other', () => {
  const addresses = pages.map(({ address }) => address).filter((address) => achievementsAt(address) !== undefined)
  expect(addresses).toHaveLength(committedPlan.projects.length + committedPlan.fiscalYears.length)
  for (const address of addresses) {
    const achievements = achievementsAt(address) ?? []
    const items = [...pageAt(address).querySelectorAll('main [data-achievement]')]
    const idOf = (item: Element) => item.getAttribute('data-achievement') ?? ''
    expect([...new Set(items.map(idOf))].sort(), address).toEqual(achievements.map(({ id }) => id).sort())
    for (const { id, text } of achievements) {
      const isShown = items.some((item) => idOf(item) === id && item.textContent?.includes(text))
      expect(isShown, `${address} has the text of ${id}`).toBe(true)
    }
  }
})

test('every table of numbers has its values, unit, bars, lines and a file to save, before any script', () => {
  expect(seriesTables.length).toBeGreaterThan(8)
  for (const { number, block } of seriesTables) {
    const { id, points, unit } = block.series
    const article = pageAt(`/projects/${number}/`).getElementById(`series-${id}`)
    const table = article?.querySelector('table')
    const values = [...(table?.querySelectorAll('tbody td b') ?? [])].map((value) => value.textContent)
    expect(values, id).toEqual(expect.arrayContaining(points.map(({ value }) => value.toLocaleString('en'))))
    expect(table?.querySelectorAll('.cell-bar').length, id).toBeGreaterThan(0)
    expect(article?.textContent, id).toContain(`単位：${unit}`)
    expect(article?.querySelector('.source-lines'), id).not.toBeNull()
    expect(article?.querySelectorAll('.series-chart').length, id).toBe(isDrawn(block) ? 1 : 0)
    const links = [...(article?.querySelectorAll('a[download]') ?? [])]
    expect(links.map(nameOf).filter((name) => name.includes('CSV')).length, id).toBe(1)
  }
})

test('a term is marked once on a page', () => {
  let marked = 0
  for (const { address, document } of pages) {
    const terms = [...document.querySelectorAll('main [data-term]')].map((mark) => mark.getAttribute('data-term'))
    expect(new Set(terms).size, address).toBe(terms.length)
    marked += terms.length
  }
  expect(marked).toBeGreaterThan(20)
})
