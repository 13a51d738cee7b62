// @vitest-environment happy-dom
// @first-plan
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import GuideItem from '../../src/guide/GuideItem.vue'
import { itemsById } from '../../src/plan/items.ts'
import { plan } from '../plan/committed-content.ts'
import { withContent } from '../record/content/with-content.ts'
import { routerAt } from '../ui/small-router.ts'

const items = itemsById(plan)

async function yearsShown(id: string) {
  const item = items.get(id)
  if (!item) throw new Error(`no ${id}`)
  const router = await routerAt('/guide/')
  const props = { item, reasons: [{ why: '文。', topic: null }] }
  const shown = mount(GuideItem, { props, global: { plugins: [router], provide: withContent() } })
  const years = shown.get('.years-line')
  return { words: years.text(), florets: years.findAll('.floret').length }
}

it.each([
  ['an achievement', 'p14-a2', '平成25年度（2013年度）', 1],
  ['an achievement over years', 'p10-a6', '平成23～24年度（2011～2012年度）', 2],
  ['a line under one', 'p14-a2-1-1-4', '平成26年度（2014年度）', 1],
  ['a line that names another date', 'p11-a5-1', '年度は書かれていません', 0],
  ['what a project is to do', 'p16-o1', '事業内容', 0],
])('%s stands under its own years, never under others’: %s', async (_, id, words, florets) => {
  expect(await yearsShown(id)).toEqual({ words, florets })
})

it('an achievement brings the lines under it, without the ids of its own page', async () => {
  const item = items.get('p2-a9')
  if (!item) throw new Error('no p2-a9')
  const router = await routerAt('/guide/')
  const props = { item, reasons: [{ why: '文。', topic: null }] }
  const shown = mount(GuideItem, { props, global: { plugins: [router], provide: withContent() } })
  expect(shown.findAll('li').map((line) => line.text())).toContain('平成28年1月　住民票の写し及び印鑑登録証明書')
  expect(shown.find('[id]').exists()).toBe(false)
})

/** The city's lines shown for an item, from the top. */
async function linesShown(id: string) {
  const item = items.get(id)
  if (!item) throw new Error(`no ${id}`)
  const router = await routerAt('/guide/')
  const props = { item, reasons: [{ why: '文。', topic: null }] }
  const shown = mount(GuideItem, { props, global: { plugins: [router], provide: withContent() } })
  return {
    lines: shown.findAll('.city-text').map((line) => line.text()),
    note: shown.findAll('p.small').map((line) => line.text()),
  }
}

it('a line under an achievement stands below its sentence, without the other lines', async () => {
  const { lines, note } = await linesShown('p11-a5-1')
  expect(lines).toEqual([items.get('p11-a5')?.text, items.get('p11-a5-1')?.text])
  expect(note).toEqual([])
})

it('a line of another year than the sentence says so, and brings the lines above it', async () => {
  const { lines, note } = await linesShown('p14-a2-1-3-1')
  expect(lines).toEqual(['p14-a2', 'p14-a2-1', 'p14-a2-1-3', 'p14-a2-1-3-1'].map((id) => items.get(id)?.text))
  expect(note).toEqual(['平成25年度（2013年度）の記録の下に並ぶ行から'])
})
