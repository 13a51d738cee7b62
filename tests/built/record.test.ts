import { expect, test } from 'vitest'
import { valueName } from '../../src/record/figures/number/value-name.ts'
import { seriesOf } from '../../src/record/figures/series-blocks.ts'
import { achievementsAt, committedPlan } from '../browser/committed-plan.ts'
import { committedNumbers, shownNumbers } from '../browser/series-tables.ts'
import { nameOf, parsedPages } from './parsed-pages.ts'
import { planFile } from '../browser/plan-file.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

/** The source file's lines. */
const lines = planFile(`source/${committedPlan.source.file}`).split('\n')
const pages = await parsedPages()
const pageAt = (address: string) => {
  const page = pages.find((one) => one.address === address)
  if (page === undefined) throw new Error(`${address} was not built`)
  return page.document
}

test('every project’s page has the city’s name of the project as its heading', () => {
  expect(committedPlan.projects.length).toBeGreaterThan(0)
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

test('a year’s page has each record once, in the fold of its policy, whose name says how many there are', () => {
  for (const year of committedPlan.fiscalYears) {
    const page = pageAt(`/years/${year}/`)
    for (const { code, projects } of committedPlan.policies) {
      const inside = page.getElementById(`policy-${code}`)
      const expected = committedPlan.projects
        .filter(({ number }) => projects.includes(number))
        .flatMap(({ achievements }) => achievements.filter(({ recordedYears }) => recordedYears.includes(year)))
      const shown = [...(inside?.querySelectorAll('[data-achievement]') ?? [])].map(({ id }) => id)
      expect(shown.sort(), `${year}, ${code}`).toEqual(expected.map(({ id }) => id).sort())
      const name = inside?.closest('details')?.querySelector('summary')?.textContent
      expect(name, `${year}, ${code}`).toContain(expected.length > 0 ? `${expected.length}件` : 'この表になし')
    }
    expect(page.querySelectorAll('main [data-achievement]')).toHaveLength(
      achievementsAt(`/years/${year}/`)?.length ?? 0,
    )
    for (const id of ['counts', 'numbers']) expect(page.getElementById(id)?.closest('details'), id).not.toBeNull()
  }
})

/** The article of a number on a page, with what it says as a figure and below くわしく. */
function numberAt(address: string, id: string) {
  const article = pageAt(address).getElementById(`series-${id}`)
  const details = article?.querySelector('details')
  return { article, details, text: article?.textContent ?? '', links: [...(details?.querySelectorAll('a') ?? [])] }
}

itOfFirstPlan(
  'the numbers’ page has every number of data/numbers.json with its unit and its lines, before any script',
  () => {
    expect(committedNumbers.series.length).toBeGreaterThan(20)
    for (const { block } of shownNumbers) {
      const { article, details, text } = numberAt('/achievements/', block.series.id)
      for (const series of seriesOf(block))
        for (const point of series.points) {
          const shown = [...(article?.querySelectorAll('b, text') ?? [])].map((element) => element.textContent)
          expect(shown, series.id).toContain(valueName(point))
          expect(details?.textContent, series.id).toContain(lines[point.source.from - 1]?.trim() ?? 'no such line')
        }
      expect(text, block.series.id).toContain(block.series.unit)
      for (const name of block.series.counted ?? []) expect(text, block.series.id).toContain(name)
    }
  },
)

test('a number is one figure: bars, names or the number alone, and the table stands below くわしく', () => {
  for (const { number, block } of shownNumbers) {
    const { article, details, links } = numberAt(`/projects/${number}/`, block.series.id)
    const { id } = block.series
    expect(article?.querySelectorAll('svg[role="img"]').length, id).toBe(block.kind === 'chart' ? 1 : 0)
    expect(article?.querySelectorAll('table').length, id).toBe(block.kind === 'figure' ? 0 : 1)
    expect(details?.querySelectorAll('table').length, id).toBe(block.kind === 'figure' ? 0 : 1)
    expect(links.filter((link) => link.hasAttribute('download')).map(nameOf), id).toEqual([
      `表をCSVで保存（${block.series.label}）`,
    ])
  }
})

test('no two controls of the numbers’ page have one name and lead to different places', () => {
  const places = new Map<string, Set<string>>()
  for (const control of pageAt('/achievements/').querySelectorAll('main :is(a, summary, button)')) {
    const name = nameOf(control)
    places.set(name, (places.get(name) ?? new Set()).add(control.getAttribute('href') ?? control.outerHTML))
  }
  expect([...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name)).toEqual([])
})

itOfFirstPlan('a term is marked once on a page', () => {
  let marked = 0
  for (const { address, document } of pages) {
    const terms = [...document.querySelectorAll('main [data-term]')].map((mark) => mark.getAttribute('data-term'))
    expect(new Set(terms).size, address).toBe(terms.length)
    marked += terms.length
  }
  expect(marked).toBeGreaterThan(20)
})
