import { describe, expect, it } from 'vitest'
import dictionary from '../../data/reading-dictionary.json'
import type { ReadingDictionary } from '../../src/plan/reading-dictionary.ts'
import { withMarks, withoutMarks } from '../../src/readings/marked-readings.ts'
import { readingsWith } from '../../src/readings/readings-in.ts'

const made = (words: Record<string, string>, difficult = '') =>
  readingsWith({ schemaVersion: 1, plan: 'a', words, difficult })
const marked = (text: string, readingsIn: ReturnType<typeof made>) => withMarks(text, readingsIn(text))

describe('a text is read word by word', () => {
  it('by the longest word', () => {
    const readingsIn = made({ 市: 'し', 市民: 'しみん', 民生: 'みんせい' })
    expect(marked('市民生活と市', readingsIn)).toBe('市民[しみん]生活と市[し]')
  })

  it('and a word by its context, where the entry has one', () => {
    const readingsIn = made({ 他: 'ほか', その他: 'その他[た]', '0人': '0人[にん]', 人: 'ひと' })
    expect(marked('その他の人、１2人、他', readingsIn)).toBe('その他[た]の人[ひと]、１2人[にん]、他[ほか]')
  })

  it('with no reading over kana', () => {
    expect(marked('取り組み', made({ 取り組み: '取[と]り組[く]み' }))).toBe('取[と]り組[く]み')
  })

  it('and a word is difficult by any letter that primary school does not teach', () => {
    expect(made({ 把握: 'はあく', 市: 'し' }, '把握')('市の把握')).toEqual([
      { from: 0, to: 1, reading: 'し', difficult: false },
      { from: 2, to: 4, reading: 'はあく', difficult: true },
    ])
  })
})

it('the marks of a text can be taken out and put back', () => {
  const text = '「電子[でんし]申請[しんせい]」に取[と]り組[く]む'
  const { text: plain, words } = withoutMarks(text)
  expect(plain).toBe('「電子申請」に取り組む')
  expect(withMarks(plain, words)).toBe(text)
})

it('the committed dictionary reads what the city wrote', () => {
  const readingsIn = readingsWith(dictionary as ReadingDictionary)
  expect(marked('電子申請・届出サービス', readingsIn)).toBe('電子[でんし]申請[しんせい]・届出[とどけで]サービス')
})
