// @first-plan
import { inBothNotations } from '../../src/plan/both-notations.ts'
import { expect, it } from 'vitest'
import { yearsName } from '../../src/plan/fiscal-year.ts'
import { itemsById, citableItems, yearsOfSources } from '../../src/plan/items.ts'
import { portableContent, renderedBody, renderedPage as page } from './rendered.ts'
import { renderPortable } from '../../src/build/portable/portable-body.ts'

const { plan, annotations, lines, glossary, guide, themeArticles } = portableContent
const { series, crossChecks } = portableContent.numbers
const text = page.body.textContent

function textOf(id: string): string | undefined {
  return page.getElementById(id)?.textContent
}

it('every overview, achievement and detail stands under its id, letter for letter', () => {
  const items = citableItems(plan)
  expect(items.length).toBeGreaterThan(150)
  for (const item of items) expect(textOf(item.id), item.id).toBe(item.text)
})

it('every department and every label of the schedule stands under its id, letter for letter', () => {
  for (const { departments } of plan.projects)
    for (const department of departments) expect(textOf(department.id), department.id).toBe(department.text)
  for (const { phases } of plan.policies)
    for (const phase of phases) expect(textOf(phase.id), phase.id).toBe(phase.label)
})

it('every line of the source stands once, byte for byte, under its number', () => {
  expect(page.querySelectorAll('[id^="L"]')).toHaveLength(lines.length)
  lines.forEach((line, index) => expect(textOf(`L${index + 1}`), `line ${index + 1}`).toBe(line))
  for (const list of page.querySelectorAll('.source-entries ol')) {
    const number = Number(list.querySelector('li')?.id.slice(1))
    expect(Number(list.getAttribute('start')), 'the numbers shown are the lines’ own').toBe(number)
  }
})

it('each item leads to its lines', () => {
  for (const project of plan.projects) {
    for (const { id, source } of [...project.overview, ...project.achievements]) {
      const place = page.getElementById(id)?.closest('.achievement-item, .overview-list li')
      const link = place?.querySelector('.line-link')
      expect(link?.getAttribute('href'), id).toBe(`#L${source.from}`)
    }
  }
})

it('every link leads to a place in the file, and no two places have one name', () => {
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const known = new Set(ids)
  const links = [...page.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '')
  expect(links.length).toBeGreaterThan(1000)
  for (const link of links) expect(known.has(link.replace(/^#/, '')) && link.startsWith('#'), link).toBe(true)
})

it('nothing in it could be requested', () => {
  expect(page.querySelectorAll('[src], [srcset], link, iframe, object, embed, form[action]')).toHaveLength(0)
  expect(renderedBody).not.toMatch(/url\(|\sstyle=|\son[a-z]+=/)
})

it('the map has every project, and a way to each year that is recorded', () => {
  const rows = [...page.querySelectorAll('.portable-map tbody tr:has([scope=row])')]
  expect(rows).toHaveLength(plan.projects.length)
  const links = [...page.querySelectorAll('.portable-map td a')].map((link) => link.getAttribute('href') ?? '')
  for (const project of plan.projects) {
    const recorded = plan.fiscalYears.filter((year) =>
      project.achievements.some(({ recordedYears }) => recordedYears.includes(year)),
    )
    const targets = links.filter((link) => link.startsWith(`#p${project.number}-`))
    expect(targets).toEqual(recorded.map((year) => `#p${project.number}-${year}`))
  }
})

it('what we add is all there: statements, later dates, related projects, reasons, places, numbers, notes, terms', () => {
  const expected = [
    ...themeArticles.themes.flatMap(({ chapters }) => chapters.flatMap(({ statements }) => statements)),
    ...themeArticles.later,
    ...themeArticles.relatedProjects.flatMap(({ steps }) => steps),
    ...crossChecks,
  ].map((entry) => entry.text)
  const reasons = guide.topics.flatMap(({ entries }) => entries.map(({ why }) => why))
  const places = guide.places.map(({ name }) => name)
  const numbers = series.flatMap(({ message, note, points }) => [
    message,
    note ?? '',
    ...points.flatMap(({ phrases }) => phrases),
  ])
  const terms = glossary.terms.flatMap(({ term, explanation }) => [term, explanation])
  const themes = annotations.themes.flatMap(({ title, lead, introduction }) => [title, lead, ...introduction])
  for (const words of [...expected, ...reasons, ...places, ...numbers, ...terms, ...themes])
    expect(
      [words, inBothNotations(words)].some((shown) => text.includes(shown)),
      words,
    ).toBe(true)
})

it('each sentence of ours stands beside the years of what it cites', () => {
  const items = itemsById(plan)
  const statements = themeArticles.themes.flatMap(({ chapters }) => chapters.flatMap(({ statements }) => statements))
  const shown = [...page.querySelectorAll('.theme-entry .statement-list > li')]
  expect(shown).toHaveLength(statements.length)
  statements.forEach(({ text: words, sources }, index) => {
    expect(shown[index]?.textContent).toContain(inBothNotations(words))
    const cited = yearsOfSources(sources, items, plan.fiscalYears)
    const years = shown[index]?.querySelector('.statement-list__years')
    // Their names stand once: in the sentence where it names them, otherwise beside their flowers.
    const names = words.includes('平成') ? '' : inBothNotations(yearsName(cited))
    expect(years?.textContent.trim() ?? '', words).toBe(names)
    expect(years?.querySelectorAll('i').length ?? 0, words).toBe(cited.length)
  })
})

it('a year that only the lines under an entry name says whose lines they are', () => {
  const entry = page.getElementById('year-2011')?.parentElement?.querySelector('[href="#p14-a2"]')
  expect(entry?.previousElementSibling?.textContent).toBe('下に並ぶ○の行に、この年度が書かれています')
})

it('a year without a number says so, and is no zero', () => {
  for (const { id, measure, points } of series.filter((entry) => entry.measure !== 'single')) {
    const missing = plan.fiscalYears.filter((year) => !points.some((point) => point.fiscalYears.join() === `${year}`))
    const table = page.getElementById(`series-${id}`)?.parentElement
    const said = [...(table?.querySelectorAll('td') ?? [])].filter((cell) => cell.textContent === 'この表になし')
    expect(said, `${id} (${measure})`).toHaveLength(missing.length)
  }
})

it('it says of which day and version it is, whose it is not, and where it comes from', () => {
  for (const words of ['2026年', '1.0.0', annotations.city.unofficial, plan.source.sha256, plan.source.file])
    expect(text).toContain(words)
  expect(text).toContain('https://example.jp/ict/')
  expect(page.querySelectorAll('.qr-code')).toHaveLength(1)
})

it('without a public address none is claimed', async () => {
  const body = await renderPortable({ ...portableContent, publicAddress: null })
  expect(body).not.toContain('example.jp')
  expect(body).not.toContain('class=qr-code')
})

it('is the same bytes for the same content', async () => {
  expect(await renderPortable(structuredClone(portableContent))).toBe(renderedBody)
})
