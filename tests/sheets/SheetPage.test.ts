// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { withContent } from '../record/content/with-content.ts'
import { allSheets } from '../../src/sheets/sheet.ts'
import SheetPage from '../../src/sheets/SheetPage.vue'
import { annotationsWithNumbers as annotations, plan } from '../plan/committed-content.ts'
import { itOfFirstPlan } from '../plan/first-plan.ts'

const sheets = allSheets(plan, annotations)
const paper = (sheet: (typeof sheets)[number]) =>
  mount(SheetPage, {
    props: { sheet, address: 'https://example.jp/' },
    global: { provide: withContent() },
  })

describe('what a printed number rests on', () => {
  it.each(sheets.map((sheet) => [sheet.id, sheet] as const))('stands beside it on the sheet of %s', (_, sheet) => {
    const chart = paper(sheet).get('.sheet__chart').text()
    if (sheet.chart.kind === 'counts' || sheet.chart.series.basis === 'counted')
      expect(chart).toContain('このアプリが数えた')
    else expect(chart).toContain('原文にある数')
  })

  itOfFirstPlan('is told of the counted ones too', () => {
    const counted = sheets.filter(({ chart }) => chart.kind === 'series' && chart.series.basis === 'counted')
    expect(counted.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['project-3', 'project-9', 'project-10', 'theme-accessibility', 'theme-information']),
    )
  })

  itOfFirstPlan('on a theme’s sheet, so does the project', () => {
    const theme = sheets.find(({ id }) => id === 'theme-accessibility')
    if (!theme) throw new Error('no sheet of a theme')
    expect(paper(theme).get('.sheet__chart').text()).toContain('事業10')
  })
})
