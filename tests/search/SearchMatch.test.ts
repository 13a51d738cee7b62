// @vitest-environment happy-dom
// @first-plan
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SearchMatch from '../../src/search/SearchMatch.vue'
import { search } from './engine/committed-search.ts'
import { withContent } from '../record/content/with-content.ts'
import { routerAt } from '../ui/small-router.ts'

async function matchOf(words: string, id: string) {
  const found = search(words).found.find(({ document }) => document.id === id)
  if (!found) throw new Error(`${words} does not find ${id}`)
  const router = await routerAt('/search/')
  const shown = mount(SearchMatch, { props: { found }, global: { plugins: [router], provide: withContent() } })
  return { lines: shown.findAll('.city-text').map((line) => line.text()), links: shown.findAll('a') }
}

it('a matching line stands with the numbers under it', async () => {
  const { lines, links } = await matchOf('さがポ 団体数', 'p14-a2')
  expect(lines.slice(-5)).toEqual([
    '（サイトへの掲載団体数）',
    'H23：38団体',
    'H24：59団体（新規21団体）',
    'H25：70団体（新規11団体）',
    'H26：77団体（新規7団体）',
  ])
  expect(links).toHaveLength(1)
})

it('of very many lines the first are shown, and a link leads to the others', async () => {
  const { lines, links } = await matchOf('さがポ', 'p14-a2')
  expect(lines).toHaveLength(8)
  expect(links.at(-1)?.text()).toBe('この下の15行も見る')
  expect(links.at(-1)?.attributes('href')).toBe('/projects/14/#p14-a2')
})

it('a line that matches is always shown', async () => {
  expect((await matchOf('さがポ 法人', 'p14-a2')).lines).toContain('H26：バナー広告の掲載（１法人）')
})
