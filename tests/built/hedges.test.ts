import { expect, test } from 'vitest'
import { committedPlan } from '../browser/committed-plan.ts'
import { siteText } from '../../src/shell/messages.ts'
import { yearText } from '../../src/record/years/messages.ts'
import { type ParsedPage, parsedPages } from './parsed-pages.ts'
import { eraName } from '../../src/plan/fiscal-year.ts'

const pages = await parsedPages()
/** A warning that is said often is not read. So many sentences of a page may say what its words do not mean. */
const LIMIT = 6
const HEDGE =
  /非公式|公式アプリではありません|平成\d+年度まで|かもしれません|限りません|かぎりません|書かれていません|分かりません|読めます|読めますが|読みとった|読みました|このアプリが(?:決め|考え)|確かめてください|意味ではありません|示すものではありません|変わっていること|確かめられません|たぶん/u
/** The city's words, the second notation of a year, what is folded, and the mark of who counted beside a number. */
const OTHERS = '.city-text, .city-quote, .raw-lines, script, style, .in-era + span, details:not([open]) > :not(summary)'
const BLOCKS = 'p, li, h1, h2, h3, h4, td, th, dd, dt, figcaption, caption, summary'
/** The sentences of ours on a page, as shown before any script, that hedge. */
function hedges({ document }: Pick<ParsedPage, 'document'>): string[] {
  const body = document.body.cloneNode(true) as Element
  for (const other of body.querySelectorAll(OTHERS)) other.remove()
  return [...body.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .flatMap((block) => (block.textContent ?? '').split('。'))
    .filter((sentence) => HEDGE.test(sentence))
    .map((sentence) => sentence.trim())
}

test(`no page hedges more than ${LIMIT} times`, () => {
  const many = pages
    .map((page) => ({ address: page.address, said: hedges(page) }))
    .filter(({ said }) => said.length > LIMIT)
  expect(many).toEqual([])
})

test('a page that hedges too often is found', () => {
  const { document } = pages[0] ?? { document: null }
  if (document === null) throw new Error('nothing was built')
  const other = document.implementation.createHTMLDocument()
  other.body.innerHTML = `<p>${'この表では分かりません。'.repeat(LIMIT + 1)}</p><details><p>分かりません。</p></details>`
  expect(hedges({ document: other })).toHaveLength(LIMIT + 1)
})

const lastYear = committedPlan.fiscalYears.at(-1) ?? 0

test('every page says once, in one line, that it is a record and not official; the home page in its notice', () => {
  for (const { address, document } of pages) {
    // With a year in both notations.
    const lines = [...document.querySelectorAll('#app-root > header p')].map((line) =>
      line.textContent?.replace(`${lastYear}年度までの`, ''),
    )
    expect(lines, address).toEqual(address === '/' ? [] : [siteText.record(committedPlan.fiscalYears)])
  }
  const notice = pages.find(({ address }) => address === '/')?.document.querySelector('.record-notice')?.textContent
  for (const words of [`${eraName(lastYear)}までの`, '公式アプリではありません']) expect(notice).toContain(words)
})

test('what a flower counts is explained once on a page, behind a mark', () => {
  let explained = 0
  for (const { address, document } of pages) {
    const folds = [...document.querySelectorAll('details')].filter(({ textContent }) =>
      textContent?.startsWith(`ⓘ${yearText.flower}`),
    )
    const said = (document.body.textContent ?? '').split(yearText.countNote).length - 1
    expect(said, address).toBe(folds.length)
    expect(folds.length, address).toBeLessThanOrEqual(1)
    explained += folds.length
  }
  expect(explained).toBeGreaterThan(committedPlan.projects.length + committedPlan.policies.length)
})
