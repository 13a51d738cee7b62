import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { inBothNotations } from '../../src/plan/both-notations.ts'
import { pointText } from '../../src/numbers/charts/chart-messages.ts'
import type { ChartBlock } from '../../src/record/figures/series-blocks.ts'
import { buildFolder } from '../browser/build-folder.ts'
import { seriesCharts } from '../browser/series-tables.ts'
import { parsedPages } from './parsed-pages.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

const pages = await parsedPages()
const summariesOf = ({ series, added }: ChartBlock) => [
  series.summary,
  ...(added ? [`${added.message}。${added.summary ?? ''}`] : []),
]
/** A text with its years in era notation, as a reader who has chosen nothing sees it. */
const shownText = (element: Element | undefined | null) => {
  const copy = element?.cloneNode(true) as Element | undefined
  copy?.querySelectorAll('[hidden]').forEach((other) => other.remove())
  return copy?.textContent
}

test('the sentences of a chart stand before its bars on every page that has it, and say once whose they are', () => {
  for (const { number, block } of seriesCharts) {
    const at = pages.filter(({ document }) => document.getElementById(`series-${block.series.id}`))
    expect(at.map(({ address }) => address)).toEqual(expect.arrayContaining(['/achievements/', `/projects/${number}/`]))
    for (const { address, document } of at) {
      const parts = [...(document.getElementById(`series-${block.series.id}`)?.querySelectorAll('p, .year-bars') ?? [])]
      const summaries = summariesOf(block)
      expect(parts.slice(0, summaries.length).map(shownText), address).toEqual(summaries)
      expect(
        parts.findIndex((part) => part.matches('.year-bars')),
        address,
      ).toBeGreaterThanOrEqual(summaries.length)
      expect(document.documentElement.textContent.split(pointText.ours), address).toHaveLength(
        address.startsWith('/themes/') ? document.querySelectorAll('.series-section:has(.series-chart)').length + 1 : 2,
      )
    }
  }
})

test('each year in them stands in both notations', () => {
  for (const { block } of seriesCharts) {
    const article = pages
      .find(({ address }) => address === '/achievements/')
      ?.document.getElementById(`series-${block.series.id}`)
    const eras = article?.querySelector('p')?.querySelectorAll('.in-era') ?? []
    expect(eras.length).toBeGreaterThan(0)
    for (const era of eras) expect(era.nextElementSibling?.textContent).toMatch(/20\d\d/)
  }
})

test('the single-file edition has them, with both notations of a year as text', () => {
  const { document } = new Window()
  document.write(readFileSync(join(buildFolder, 'portable/ayumi.html'), 'utf8'))
  const texts = new Set([...document.querySelectorAll('p')].map(({ textContent }) => textContent))
  for (const { block } of seriesCharts) expect(texts).toContain(inBothNotations(block.series.summary ?? ''))
})

itOfFirstPlan('every page with charts says how a point is chosen, by touch and by keys', () => {
  const withCharts = pages.filter(({ document }) => document.querySelector('.series-chart'))
  expect(withCharts.length).toBeGreaterThan(5)
  for (const { address, document } of withCharts)
    expect(document.body.textContent, address).toMatch(/棒に触れるか、(?:左右の)?矢印キーで選ぶ/)
})
