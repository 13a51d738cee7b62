import { expect, it } from 'vitest'
import guideData from '../../../data/guide.json'
import type { Guide } from '../../../src/plan/guide.ts'
import { namedTopics } from '../../../src/search/engine/named-topics.ts'
import { search } from './committed-search.ts'

const named = namedTopics(guideData as Guide)
const titles = (words: string) => named(search(words).words).map(({ title }) => title)

it.each([
  ['引越し', ['引越し']],
  ['引っ越しの手続きをしたい', ['引越し']],
  ['保育園', ['子育て']],
  ['橋本', ['橋本']],
  ['さがみおおの', ['相模大野']],
  ['証明書', ['証明書がほしい']],
  ['システム', []],
  ['H24', []],
  ['こむ', []],
  ['ぬぬぬ', []],
])('%s names %s', (words, ways) => {
  expect(titles(words)).toEqual(ways)
})

it('a life event is told with how many records it names', () => {
  const { topics } = guideData as Guide
  const moving = topics.find(({ slug }) => slug === 'moving')
  expect(named(search('引越し').words)[0]?.count).toBe(moving?.entries.length)
})
