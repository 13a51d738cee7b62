// @vitest-environment happy-dom
// @first-plan
import { type Component, h } from 'vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import SeriesCard from '../../../src/cards/SeriesCard.vue'
import { columnsOfSeries } from '../../../src/record/figures/bar-columns.ts'
import { allSheets } from '../../../src/sheets/sheet.ts'
import SheetPage from '../../../src/sheets/SheetPage.vue'
import ChartSlide from '../../../src/signage/ChartSlide.vue'
import { annotationsWithNumbers as annotations, plan } from '../../plan/committed-content.ts'
import { withContent } from '../content/with-content.ts'

const summed = annotations.series.filter(({ summary }) => summary !== undefined)

/** What is heard before the bars. */
function before(component: Component, props: object): string {
  const drawn = mount(() => h(component, props), { global: { provide: withContent(), stubs: { SlideCode: true } } })
  const bars = drawn.get('svg.year-bars').element
  const heard = drawn.findAll('p').filter(({ element }) => bars.compareDocumentPosition(element) & 2)
  return heard.map((words) => words.text()).join('')
}

const plain = (text: string) => text.replace(/[（）()\s]/gu, '')
/** Our texts name years in both notations; the words between them are the same. */
const lastWords = (summary: string | undefined) => plain(summary ?? '').slice(-5)

describe('before its bars, what they show is heard', () => {
  it('on every sheet with a series', () => {
    const sheets = allSheets(plan, annotations).filter(({ chart }) => chart.kind === 'series' && chart.series.summary)
    expect(sheets.length).toBeGreaterThan(3)
    for (const sheet of sheets)
      expect(before(SheetPage, { sheet, address: 'https://example.jp/' })).toContain(
        sheet.chart.kind === 'series' ? sheet.chart.series.summary : '',
      )
  })

  it('on every card and slide of a series', () => {
    const [theme] = annotations.themes
    expect(summed.length).toBeGreaterThan(5)
    for (const series of summed) {
      expect(plain(before(SeriesCard, { series })), series.id).toContain(lastWords(series.summary))
      const columns = columnsOfSeries(series, plan.fiscalYears)
      const slide = { kind: 'chart', theme, series, columns, sources: [], address: '/' }
      expect(plain(before(ChartSlide, { slide, address: 'https://example.jp/' })), series.id).toContain(
        lastWords(series.summary),
      )
    }
  })
})
