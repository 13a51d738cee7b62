import { expect, test } from 'vitest'
import { committedAnnotations, committedPlan } from '../browser/committed-plan.ts'
import { nameOf, type ParsedPage, parsedPages } from './parsed-pages.ts'
import { ERAS, eraName } from '../../src/plan/fiscal-year.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

const ORIGIN = 'https://app.example'
const pages = await parsedPages()
const ERA_YEAR = `(?:${ERAS.map(({ name }) => name).join('|')})(?:元|\\d+)年度`
const TWICE = new RegExp(`(${ERA_YEAR})(?:（\\d+年度）)?(の?)(?:\\d+年度)?(?:（${ERA_YEAR}）\\2)?`, 'gu')
/** Without spaces, and with a year in its first notation alone: a page has both. */
const words = (text: string) => text.replace(/\s+/gu, '').replace(TWICE, '$1$2')
const headings = new Map(
  pages.map(({ address, document }) => [address, words(document.querySelector('h1')?.textContent ?? '')]),
)

/** The agreed short names: where the heading is too long for the place, or a sentence of welcome. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  '/': ['ホーム', committedAnnotations.city.appName],
  '/search/': ['さがす'],
  // The year itself, under its floret or beside its record.
  ...Object.fromEntries(committedPlan.fiscalYears.map((year) => [`/years/${year}/`, [eraName(year)]])),
}

/** Links whose words are not the name of a page, each with the reason. */
const OTHERS: readonly { is: (link: Element, to: URL, address: string) => boolean; because: string }[] = [
  { is: (_, to) => to.hash !== '', because: 'it leads to an item of a page and says that item' },
  { is: (_, to) => to.search !== '', because: 'it makes a choice on the page: the words say what is chosen' },
  { is: (_, to, address) => to.pathname === address, because: 'it goes back to the page without a choice' },
  { is: (link) => link.closest('.city-text') !== null, because: 'the city’s own reference (No21), never altered' },
  {
    is: (link) => link.closest('.without-script') !== null,
    because: 'where no script makes the sheet or card, its name leads to the page that it is of',
  },
]

/** The links of a page to other pages, as `name → address`, that are called neither like the heading nor like an agreed name. */
function misnamed({ address, document }: ParsedPage): string[] {
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const to = new URL(link.getAttribute('href') ?? '', ORIGIN + address)
    const heading = headings.get(to.pathname)
    if (to.origin !== ORIGIN || heading === undefined || OTHERS.some(({ is }) => is(link, to, address))) return []
    const name = words(nameOf(link))
    const agreed = [heading, ...(SHORT[to.pathname] ?? [])]
    return agreed.some((one) => name.includes(one)) ? [] : [`${address}: “${name}” → ${to.pathname} “${heading}”`]
  })
}

test('a link to a page says what the page’s heading says, or has the page’s agreed short name', () => {
  expect([...new Set(pages.flatMap(misnamed))]).toEqual([])
})

itOfFirstPlan('this check sees a link of another name, and every exception is used', () => {
  const [page] = pages
  if (page === undefined) throw new Error('nothing was built')
  const link = page.document.createElement('a')
  link.setAttribute('href', '/guide/')
  link.textContent = '場面を組み合わせる'
  const document = page.document.implementation.createHTMLDocument()
  document.body.append(link)
  expect(misnamed({ address: page.address, document })).toEqual([
    '/: “場面を組み合わせる” → /guide/ “くらしからさがす”',
  ])
  const links = pages.flatMap(({ address, document: { links } }) =>
    [...links].map((one) => ({ one, address, to: new URL(one.getAttribute('href') ?? '', ORIGIN + address) })),
  )
  for (const { is, because } of OTHERS)
    expect(
      links.some(({ one, address, to }) => is(one, to, address)),
      because,
    ).toBe(true)
})

test('a trail leads from the home page down to the page above every other, each step called as its page’s heading', () => {
  for (const { address, document } of pages) {
    const trail = document.querySelector('nav[aria-label="いまいるところ"]')
    const steps = [...(trail?.querySelectorAll('a') ?? [])].map((link) => ({
      name: words(link.textContent ?? ''),
      to: link.getAttribute('href') ?? '',
    }))
    expect(steps[0]?.to, address).toBe(address === '/' ? undefined : '/')
    for (const { name, to } of steps.slice(1)) expect(name, `${address}, ${to}`).toContain(headings.get(to))
    // It passes through the part of the app that the navigation marks.
    const marked = document.querySelector('.tab-bar a[aria-current]')?.getAttribute('href')
    expect(['/', address, ...steps.map(({ to }) => to)], address).toContain(marked)
  }
})
