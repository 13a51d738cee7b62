// @vitest-environment happy-dom
// @first-plan
import { beforeEach, expect, it } from 'vitest'
import { startSearch } from '../../../src/portable/search/search-panel.ts'
import { searchText } from '../../../src/search/messages.ts'
import { search } from '../../search/engine/committed-search.ts'

const notes = () => [...document.querySelectorAll('#search-notes > *')]
const said = () => notes().map(({ textContent }) => textContent)
const field = () => document.querySelector<HTMLInputElement>('#words')

function type(words: string) {
  const input = field()
  if (input) input.value = words
  input?.dispatchEvent(new Event('input'))
}

beforeEach(() => {
  document.body.innerHTML = `
    <form data-search>
      <input id="words" />
      <p id="search-examples"></p>
      <p id="search-status" tabindex="-1"></p>
      <div id="search-notes"></div>
      <ol id="search-results"></ol>
      <p id="search-passage" class="city-quote" hidden></p>
      <button data-more type="button"></button>
    </form>`
  startSearch(document, () => search)
})

it('says how the words were understood', () => {
  type('意見を言いたい')
  expect(said()).toContain('「言いたい」は除いてさがしました')
  type('土曜開庁')
  expect(said()).toContain(searchText.splits('土曜開庁', ['土曜', '開庁']))
})

it('offers the words that are found by themselves where another stands nowhere', () => {
  type('住民票 ぴょぴょ')
  expect(said().slice(0, 3)).toEqual([
    searchText.unknown({ kind: 'text', typed: 'ぴょぴょ', nearest: [] }),
    searchText.singleHits,
    '住民票',
  ])
  const [offer] = notes().filter((note) => note instanceof HTMLButtonElement)
  offer?.dispatchEvent(new Event('click', { bubbles: true }))
  expect(field()?.value).toBe('住民票')
  expect(document.querySelectorAll('#search-results > li').length).toBeGreaterThan(0)
})

it('offers them where all stand, but nowhere together', () => {
  type('陽光園 旅券')
  expect(said().slice(0, 3)).toEqual([searchText.noneTogether, '陽光園', '旅券'])
})

it('names the term that is explained, and leads to it', () => {
  type('コンビニ')
  expect(said()).toContain('言葉の説明：コンビニ交付')
})

it('keeps the examples out of the way while there is something to find', () => {
  const examples = document.getElementById('search-examples')
  type('コンビニ')
  expect(examples?.hidden).toBe(true)
  type('')
  expect(examples?.hidden).toBe(false)
})
