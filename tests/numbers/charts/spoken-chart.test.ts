// @vitest-environment happy-dom
// @first-plan
import { virtual } from '@guidepup/virtual-screen-reader'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import SeriesBlocks from '../../../src/numbers/series/SeriesBlocks.vue'
import { blocksOf, overYearsOf } from '../../../src/record/figures/series-blocks.ts'
import { numbers } from '../../plan/committed-content.ts'
import { withContent } from '../../record/content/with-content.ts'
import { FakeIntersection } from '../../ui/lazy/fake-intersection.ts'
import { routerAt } from '../../ui/small-router.ts'

/** What stands below each chart; its own words are of no interest here. */
const SeriesDetails = defineComponent({ render: () => h('a', { href: '#more' }, 'くわしく') })

const play = vi.hoisted(() => vi.fn<(share: number) => void>())
const end = vi.hoisted(() => vi.fn())
vi.mock('../../../src/numbers/charts/chart-tone.ts', () => ({ startTone: () => ({ play, end }) }))

beforeEach(() => {
  FakeIntersection.install()
  play.mockReset()
  end.mockReset()
})
enableAutoUnmount(afterEach)
afterEach(async () => {
  await virtual.stop()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

/** Shows one chart of the plan, with a screen reader at its start. */
async function chart(project: number, id: string) {
  const blocks = overYearsOf(blocksOf(numbers, project)).filter(({ series }) => series.id === id)
  const shown = mount(SeriesBlocks, {
    props: { blocks, level: 3 },
    global: { plugins: [await routerAt('/')], provide: withContent(), stubs: { SeriesDetails } },
    attachTo: document.body,
  })
  await flushPromises()
  await virtual.start({ container: document.body })
  return shown
}

/** What is said after each of the keys. */
async function saidAfter(...keys: string[]): Promise<string[]> {
  const said: string[] = []
  for (const key of keys) {
    await virtual.press(key)
    await flushPromises()
    said.push(await virtual.lastSpokenPhrase())
  }
  return said
}

it('read from top to bottom, a chart says its title, its sentences and each number once', async () => {
  await chart(12, 'p12-sessions')
  while ((await virtual.lastSpokenPhrase()) !== 'link, くわしく') await virtual.next()
  const said = (await virtual.spokenPhraseLog()).filter((phrase) => !/^(?:end of |paragraph$)/.test(phrase))
  expect(said.slice(said.findIndex((phrase) => phrase.startsWith('平成22年度')))).toEqual([
    '平成22年度（2010年度）は1回、平成26年度（2014年度）は6回です。いちばん少ないのは平成22年度（2010年度）です。',
    '単位：回',
    'group, 地域情報サポーター養成講座の開催回数の図',
    'button, 平成22年度（2010年度）、1回, not expanded',
    'button, 平成23年度（2011年度）、9回, not expanded',
    'button, 平成24年度（2012年度）、11回, not expanded',
    'button, 平成25年度（2013年度）、8回, not expanded',
    'button, 平成26年度（2014年度）、6回, not expanded',
    'link, くわしく',
  ])
  expect(said).toContainEqual(expect.stringMatching(/^heading, .*11回が いちばん 多い, level 3$/))
})

it('left, right, Home and End go along the years, and each is said with its number', async () => {
  await chart(12, 'p12-sessions')
  expect(await saidAfter('Tab', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home')).toEqual([
    'button, 平成22年度（2010年度）、1回, not expanded',
    'button, 平成23年度（2011年度）、9回, expanded',
    'button, 平成24年度（2012年度）、11回, expanded',
    'button, 平成23年度（2011年度）、9回, expanded',
    'button, 平成26年度（2014年度）、6回, expanded',
    'button, 平成26年度（2014年度）、6回, expanded',
    'button, 平成22年度（2010年度）、1回, expanded',
  ])
})

it('up and down go between the series of a chart', async () => {
  await chart(14, 'p14-groups')
  expect(await saidAfter('Tab', 'End', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home')).toEqual([
    'button, 平成22年度（2010年度）、この表になし, not expanded',
    'button, 平成26年度（2014年度）、77団体, expanded',
    'button, 平成26年度（2014年度）、新規7団体, expanded',
    'button, 平成25年度（2013年度）、新規11団体, expanded',
    'button, 平成25年度（2013年度）、70団体, expanded',
    'button, 平成22年度（2010年度）、この表になし, expanded',
  ])
})

it('Escape closes the point and leaves the chart: the next stop is what follows it', async () => {
  const shown = await chart(12, 'p12-sessions')
  await saidAfter('Tab', 'ArrowRight')
  expect(shown.find('.chart-sentence').exists()).toBe(true)
  expect(await saidAfter('Escape', 'Tab')).toEqual([
    'group, 地域情報サポーター養成講座の開催回数の図',
    'link, くわしく',
  ])
  expect(shown.find('.chart-sentence').exists()).toBe(false)
})

it('a chart is one stop of the tab key, at the point where the reader was', async () => {
  await chart(12, 'p12-sessions')
  await saidAfter('Tab', 'End', 'Escape', 'Tab')
  await virtual.press('Shift+Tab')
  expect(await virtual.lastSpokenPhrase()).toBe('button, 平成26年度（2014年度）、6回, not expanded')
})

it('a key with Ctrl, Alt, Shift or Meta is not the chart’s', async () => {
  const shown = await chart(12, 'p12-sessions')
  await virtual.press('Tab')
  for (const key of ['Control+ArrowRight', 'Alt+ArrowRight', 'Shift+End', 'Meta+ArrowRight']) await virtual.press(key)
  expect(document.activeElement?.getAttribute('aria-label')).toBe('平成22年度（2010年度）、1回')
  expect(shown.find('.chart-sentence').exists()).toBe(false)
})

it('a press opens the line of a point, and one more closes it', async () => {
  const shown = await chart(12, 'p12-sessions')
  await virtual.press('Tab')
  for (const open of [true, false]) {
    await virtual.press('Enter')
    await flushPromises()
    expect(shown.find('.chart-sentence').exists()).toBe(open)
  }
})

it('a tone sounds only once it is asked for, higher for a higher number, and none for a year without', async () => {
  const shown = await chart(14, 'p14-groups')
  await saidAfter('Tab', 'ArrowRight')
  expect(play).not.toHaveBeenCalled()
  const tone = shown.get('button[aria-pressed]')
  await tone.trigger('click')
  expect(tone.attributes('aria-pressed')).toBe('true')
  await saidAfter('ArrowRight', 'End', 'Home')
  expect(play.mock.calls).toEqual([[38 / 77], [59 / 77], [1]])
  await tone.trigger('click')
  expect(end).toHaveBeenCalledOnce()
})
