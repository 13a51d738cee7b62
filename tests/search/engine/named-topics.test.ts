// @first-plan
import { expect, it } from 'vitest'
import guideData from '../../../data/guide.json'
import type { Guide } from '../../../src/plan/guide.ts'
import { namedTopics } from '../../../src/search/engine/named-topics.ts'
import { search } from './committed-search.ts'

const named = namedTopics(guideData as Guide)
const titles = (words: string) => named(search(words)).map(({ title }) => title)

it.each([
  ['引越し', ['引越し']],
  ['引っ越しの手続きをしたい', ['引越し']],
  ['保育園', ['子育て']],
  ['橋本', ['橋本', '緑区']],
  ['さがみおおの', ['相模大野', '南区']],
  ['城山', ['緑区']],
  ['しろやま', ['緑区']],
  ['津久井', ['緑区']],
  ['谷ケ原', ['緑区']],
  ['沢井', ['緑区']],
  ['橋本６丁目', ['緑区']],
  ['城山 津久井', ['緑区']],
  ['淵野辺 待ち時間', ['中央区']],
  ['南橋本', ['中央区']],
  ['田名', ['緑区', '中央区']],
  ['山', []],
  ['証明書', ['証明書がほしい']],
  ['システム', []],
  ['H24', []],
  ['こむ', []],
  ['ぬぬぬ', []],
])('%s names %s', (words, expected) => {
  expect(titles(words)).toEqual(expected)
})

it('a life event is told with how many records it names', () => {
  const { topics } = guideData as Guide
  const moving = topics.find(({ slug }) => slug === 'moving')
  expect(named(search('引越し'))[0]?.count).toBe(moving?.entries.length)
})
