import { describe, expect, it } from 'vitest'
import { choiceFromQuery, choiceToQuery, guideResults } from '../../src/guide/guide-choice.ts'

const topics = [
  {
    slug: 'a',
    title: 'あ',
    lead: '',
    entries: [
      { of: 'p1-a1', why: '一。' },
      { of: 'p1-a2', why: '二。' },
    ],
  },
  {
    slug: 'b',
    title: 'い',
    lead: '',
    entries: [
      { of: 'p1-a2', why: '三。' },
      { of: 'p2-a1', why: '四。' },
    ],
  },
]

describe('choices of life events', () => {
  it('combine: each item once, with every reason, the shared ones first', () => {
    const results = guideResults(topics, ['b', 'a'])
    expect(results.map(({ of }) => of)).toEqual(['p1-a2', 'p1-a1', 'p2-a1'])
    expect(results[0]?.reasons.map(({ why }) => why)).toEqual(['二。', '三。'])
  })

  it('give nothing where nothing is chosen', () => {
    expect(guideResults(topics, [])).toEqual([])
  })

  it.each<[Record<string, string | string[] | null>, string[]]>([
    [{ for: 'b,a' }, ['a', 'b']],
    [{ for: ['b', 'a'] }, ['a', 'b']],
    [{ for: 'b,<script>,b' }, ['b']],
    [{ for: null }, []],
    [{}, []],
  ])('are read from an address: %j', (query, chosen) => {
    expect(choiceFromQuery(query, topics)).toEqual(chosen)
  })

  it('survive an address', () => {
    expect(choiceFromQuery(choiceToQuery(['a', 'b']), topics)).toEqual(['a', 'b'])
    expect(choiceToQuery([])).toEqual({})
  })
})
