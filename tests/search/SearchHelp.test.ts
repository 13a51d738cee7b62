// @vitest-environment happy-dom
// @first-plan
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import SearchHelp from '../../src/search/SearchHelp.vue'
import { searchText } from '../../src/search/messages.ts'
import { search } from './engine/committed-search.ts'
import { routerAt } from '../ui/small-router.ts'

async function helpFor(words: string) {
  const help = mount(SearchHelp, {
    props: { answer: search(words) },
    global: { plugins: [await routerAt('/search/')] },
  })
  return { text: help.text(), chips: help.findAll('a').map((chip) => chip.text()) }
}

it('offers the words that are found by themselves where another stands nowhere', async () => {
  const { text, chips } = await helpFor('住民票 ぴょぴょ')
  expect(text).toContain(searchText.unknown({ kind: 'text', typed: 'ぴょぴょ', nearest: [] }))
  expect(text).toContain(searchText.singleHits)
  expect(chips).toEqual(['住民票'])
})

it('offers them where all stand, but nowhere together', async () => {
  const { text, chips } = await helpFor('陽光園 旅券')
  expect(text).toContain(searchText.noneTogether)
  expect(chips).toEqual(['陽光園', '旅券'])
})

it('offers no year of which nothing is recorded, and says so', async () => {
  const { text, chips } = await helpFor('住民票 1999年')
  expect(text).toContain(searchText.unknown({ kind: 'year', typed: '1999年', nearest: [] }))
  expect(chips).toEqual(['住民票'])
})

it('says what was left out', async () => {
  expect((await helpFor('ぴょぴょ どこ')).text).toContain('「どこ」は除いてさがしました')
})

it('offers the most similar words for one that stands nowhere, each to search for', async () => {
  const [unknown] = search('自動交付券').unknown
  const { text, chips } = await helpFor('自動交付券')
  expect(unknown?.nearest.length).toBeGreaterThan(0)
  expect(chips).toEqual(unknown?.nearest)
  expect(text).toContain('近い言葉')
})
