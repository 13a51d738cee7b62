// @first-plan
import { describe, expect, it } from 'vitest'
import cutLines from '../../data/annotations/reading-cut-lines.json'
import occurrences from '../../data/annotations/reading-occurrences.json'
import ownReadings from '../../data/annotations/own-readings.json'
import dictionary from '../../data/reading-dictionary.json'
import type { ReadingDictionary } from '../../src/plan/reading-dictionary.ts'
import { withMarks, withoutMarks } from '../../src/readings/marked-readings.ts'
import { readingsWith } from '../../src/readings/readings-in.ts'

const made = (words: Record<string, string>, difficult = '') => readingsWith({ words, difficult })
const marked = (text: string, readingsIn: ReturnType<typeof made>) => withMarks(text, readingsIn(text))
const committed = readingsWith(dictionary as ReadingDictionary)

describe('a text is read word by word', () => {
  it('by the longest word', () => {
    const readingsIn = made({ 市: 'し', 市民: 'しみん', 民生: 'みんせい' })
    expect(marked('市民生活と市', readingsIn)).toBe('市民[しみん]生活と市[し]')
  })

  it('and a word by its context, where the entry has one', () => {
    const readingsIn = made({ 他: 'ほか', その他: 'その他[た]', '#人': '#人[にん]', 人: 'ひと' })
    expect(marked('その他の人、１2人、他', readingsIn)).toBe('その他[た]の人[ひと]、１2人[にん]、他[ほか]')
  })

  it('and a counter by its number, where the entry has one', () => {
    const readingsIn = made({ '#分': '#分[ふん]', '1分': '1分[ぷん]' })
    expect(marked('21分と2分', readingsIn)).toBe('21分[ぷん]と2分[ふん]')
  })

  it('and half a word by where the text begins or ends', () => {
    const readingsIn = made({ 検: 'あらため', '検\n': '検[けん]\n', '\n討を': '\n討[とう]を' })
    expect(marked('について検', readingsIn)).toBe('について検[けん]')
    expect(marked('討を', readingsIn)).toBe('討[とう]を')
    expect(marked('検する討を', readingsIn)).toBe('検[あらため]する討を')
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

describe('the committed dictionary reads', () => {
  it.each([
    ['every text of the city', Object.values(occurrences), 1900],
    ['every text of ours', Object.values(ownReadings).flat(), 7000],
    ['every line of the source that begins or ends inside a word', Object.values(cutLines), 400],
  ])('%s as it was reviewed', (_, lines, least) => {
    const read = lines.map((line) => marked(withoutMarks(line).text, committed))
    expect(read).toEqual(lines)
    expect(lines.flatMap((line) => withoutMarks(line).words).length).toBeGreaterThan(least)
  })

  it.each([
    ['3月～4月', '3月[がつ]～4月[がつ]'],
    ['待ち人数', '待[ま]ち人数[にんずう]'],
    ['一人で12人に行こうと行う', '一人[ひとり]で12人[にん]に行[い]こうと行[おこな]う'],
    ['二つ折り', '二[ふた]つ折[お]り'],
    ['光が丘、津久井、淵野辺', '光[ひかり]が丘[おか]、津久井[つくい]、淵野辺[ふちのべ]'],
    ['約10分、約5分', '約[やく]10分[ぷん]、約[やく]5分[ふん]'],
  ])('%s', (text, expected) => expect(marked(text, committed)).toBe(expected))
})
