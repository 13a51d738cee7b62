// @vitest-environment node
// @first-plan
import { describe, expect, it } from 'vitest'
import { CITIZEN_QUERIES, NOT_IN_THE_TEXT } from './citizen-queries.ts'
import { annotations } from '../../plan/committed-content.ts'
import { projectsFor, search } from './committed-search.ts'
import { NOT_IN_THE_TEXT_EITHER, OFFERED_FIRST, SECOND_CITIZEN_QUERIES } from './second-citizen-queries.ts'
import { NOT_IN_THE_TEXT_AT_ALL, THIRD_CITIZEN_QUERIES } from './third-citizen-queries.ts'

const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)

describe('what a citizen types leads where the text says it', () => {
  const queries = [...CITIZEN_QUERIES, ...SECOND_CITIZEN_QUERIES, ...THIRD_CITIZEN_QUERIES]
  const cases = queries.flatMap(({ asks, means, acceptable = [] }) => asks.map((ask) => ({ ask, means, acceptable })))
  it.each(cases)('$ask', ({ ask, means, acceptable }) => {
    const found = projectsFor(ask)
    expect(sorted(found.slice(0, means.length))).toEqual(sorted(means))
    expect([...means, ...acceptable]).toEqual(expect.arrayContaining(found))
  })
})

it.each(annotations.city.searchExamples)('the example %s on the page finds a record', (example) => {
  expect(projectsFor(example)).not.toEqual([])
})

describe('what the text does not hold under any name is not found', () => {
  it.each([...NOT_IN_THE_TEXT, ...NOT_IN_THE_TEXT_EITHER, ...NOT_IN_THE_TEXT_AT_ALL])('%s', (ask) => {
    expect(projectsFor(ask)).toEqual([])
  })
})

describe('what was meant is offered first', () => {
  it.each(OFFERED_FIRST)('%s: %s', (ask, offered) => {
    const { found, unknown } = search(ask)
    expect(found).toEqual([])
    expect(unknown[0]?.nearest[0]).toBe(offered)
    expect(projectsFor(offered)).not.toEqual([])
  })

  it('and nothing that only begins with the same letter', () => {
    expect(search('予約').unknown).toEqual([{ kind: 'text', typed: '予約', nearest: [] }])
    expect(search('ねこ').unknown).toEqual([{ kind: 'text', typed: 'ねこ', nearest: [] }])
  })
})

describe('how the words were understood is told', () => {
  it('a word that was taken apart, with its parts', () => {
    expect(search('土曜開庁').splits).toEqual([{ typed: '土曜開庁', parts: ['土曜', '開庁'] }])
    expect(search('土曜 開庁').splits).toEqual([])
  })

  it('other words that were looked for, where they stand in the text', () => {
    expect(search('コンビニ').synonyms).toEqual(['コンビニエンスストア'])
    expect(search('コンビニ').substitutions).toEqual([])
    expect(search('マスコットキャラクター').synonyms).toEqual([])
  })

  it('and those that were looked for instead of a word that stands nowhere, beside the word', () => {
    const { synonyms, substitutions } = search('保育園 コンビニ')
    expect(substitutions).toEqual([{ typed: '保育園', by: ['子育て'] }])
    expect(synonyms).toEqual(['コンビニエンスストア'])
    expect(search('ゆるキャラ').substitutions).toEqual([{ typed: 'ゆるキャラ', by: ['マスコットキャラクター'] }])
  })

  it.each([
    ['避難所 どこ', ['どこ']],
    ['コンビニで住民票を取りたい', ['取りたい']],
    ['年金についておしえて', ['についておしえて']],
    ['避難所 どこ 教えて', ['どこ', '教えて']],
    ['避難所', []],
    ['方法', []],
  ])('what only asks and was left out: %s', (ask, leftOut) => {
    expect(search(ask).leftOut).toEqual(leftOut)
  })

  it('what only asks is looked for where it stands alone', () => {
    expect(projectsFor('どこ')).toEqual([7])
  })
})
