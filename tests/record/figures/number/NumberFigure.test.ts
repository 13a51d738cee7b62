// @vitest-environment happy-dom
// @first-plan
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { shownFigure, shownPoint } from '../../../../src/record/figures/number/number-figure.ts'
import NumberFigure from '../../../../src/record/figures/number/NumberFigure.vue'
import ThemeFigure from '../../../../src/record/figures/number/ThemeFigure.vue'
import { annotations, numbers } from '../../../plan/committed-content.ts'
import { withContent } from '../../content/with-content.ts'

const text = (figure: InstanceType<typeof NumberFigure>['$props']['figure']) =>
  mount(NumberFigure, { props: { figure }, global: { provide: withContent() } }).text()
const BASIS = { stated: '原文にある数', counted: 'このアプリが数えた数', calculated: 'このアプリが計算した数' }

it('a number says in words what it rests on, wherever it is shown', () => {
  for (const series of numbers.series)
    for (const point of series.points) expect(text(shownPoint(series, point)), series.id).toContain(BASIS[series.basis])
  for (const { figure, slug } of annotations.themes)
    if (figure?.basis === 'stated') expect(text(shownFigure(figure)), slug).toContain(BASIS.stated)
})

it('where the text states no number for a theme, its words stand large, and no number of ours', () => {
  const inWords = annotations.themes.flatMap(({ figure }) => (figure?.basis === 'words' ? [figure] : []))
  expect(inWords.length).toBeGreaterThan(0)
  for (const figure of inWords) {
    const theme = mount(ThemeFigure, { props: { figure }, global: { provide: withContent() } })
    expect(theme.get('.city-text').text()).toBe(figure.phrase)
    expect(theme.find('.number-figure').exists()).toBe(false)
  }
})

it('a number stands with its unit, its years and the city’s words', () => {
  const leaflets = numbers.series.find(({ id }) => id === 'p14-leaflets')
  const [point] = leaflets?.points ?? []
  if (!leaflets || !point) throw new Error('no leaflets')
  const words = text(shownPoint(leaflets, point))
  for (const part of ['10,000部', '平成23年度', '2011年度', '「作成部数10000部」']) expect(words).toContain(part)
})

it('a number without a year says so', () => {
  const enquiries = numbers.series.find(({ id }) => id === 'p22-enquiries')
  const [point] = enquiries?.points ?? []
  if (!enquiries || !point) throw new Error('no enquiries')
  expect(text(shownPoint(enquiries, point))).toContain('年度は書かれていません')
})
