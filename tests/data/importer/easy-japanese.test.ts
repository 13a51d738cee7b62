// @first-plan
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { easyJapaneseFaults, easyTextOf } from '../../../data/importer/easy-japanese.ts'
import type { easyOriginals } from '../../../data/importer/easy-originals.ts'
import { EasyExceptionsSchema } from '../../../data/importer/easy-wording.ts'
import { faultText } from '../../../data/importer/faults.ts'
import { type EasyRecord, EasyJapaneseSchema } from '../../../src/plan/easy-japanese.ts'
import { plan } from '../../plan/committed-content.ts'
import { importWith } from './data-directory.ts'
import { dataFile } from './real-text.ts'

const committed = (name: string): unknown => JSON.parse(dataFile(`annotations/${name}.json`))
const records = v.parse(EasyJapaneseSchema, committed('easy-japanese'))
const files = {
  'easy-japanese-exceptions.json': v.parse(EasyExceptionsSchema, committed('easy-japanese-exceptions')),
  'themes.json': committed('themes') as Parameters<typeof easyOriginals>[1]['themes.json'],
  'city.json': committed('city') as Parameters<typeof easyOriginals>[1]['city.json'],
}

const faultsOf = (list: readonly EasyRecord[], exceptions = files['easy-japanese-exceptions.json']): string =>
  easyJapaneseFaults({ ...files, 'easy-japanese.json': [...list], 'easy-japanese-exceptions.json': exceptions }, plan)
    .map(faultText)
    .join('\n')

/** The committed records, with the whole text of one changed. */
function rewritten(id: string, change: (text: string) => string): EasyRecord[] {
  return records.map((record) => {
    if (record.id !== id) return record
    if ('text' in record) return { id, text: change(record.text) }
    return { id, sentences: record.sentences.map(({ original, text }) => ({ original, text: change(text) })) }
  })
}
const added = (id: string, sentence: string) => faultsOf(rewritten(id, (text) => `${text}${sentence}`))
const replaced = (id: string, from: string, to: string) => {
  expect(easyTextOf(records.find((record) => record.id === id) ?? { id, text: '' })).toContain(from)
  return faultsOf(rewritten(id, (text) => text.replace(from, to)))
}

describe('easy Japanese says what the city says, and no more', () => {
  it('as it is committed', () => {
    expect(faultsOf(records)).toBe('')
  })

  it.each<[string, string, string, string, RegExp]>([
    ['another number', 'p1-a1', '17こ', '18こ', /事業1（17行目）：p1-a1：数は17の順です（ここでは18）/u],
    ['a number left out', 'p2-a6', '13台', 'きかい', /p2-a6：数は13の順です（ここではなし）/u],
    ['a number in kana', 'p2-a1', '2つ', 'みっつ', /p2-a1：数は2の順です（ここでは3）/u],
    ['a number beside 第', 'p3-a2', '第2、第4', '第4、第2', /p3-a2：数は2、4の順です（ここでは4、2）/u],
    ['another year', 'p1-a2', '2011年度（平成23年度）', '2012年度（平成24年度）', /p1-a2：年は2011年度です/u],
    ['a year and its name in the era that differ', 'p1-a2', '平成23', '平成24', /年は2011年度です（ここでは2011/u],
    ['another end of a range', 'p3-a1', '2014年度まで', '2013年度まで', /p3-a1：年は2011年度、2014年度です/u],
    ['a calendar year for a fiscal year', 'p1-a2', '2011年度（平成23年度）', '2011年（平成23年）', /年は2011年度です/u],
    ['one notation of a year only', 'p1-a2', '（平成23年度）', '', /「2011年度」を、「2012年度（平成24年度）」か/u],
    ['a study told as done', 'p2-a2', '調べました', '使いました', /原文に「調査」とあります/u],
    ['a decision told as done', 'p2-a9', '決めました', 'しました', /原文に「決定」とあります/u],
    ['a name that is not the city’s', 'p2-a3', 'bono', 'ボーノ', /「bono」がありません/u],
    [
      'a name quoted otherwise',
      'p1-o1',
      '電子申請・届出サービス',
      '電子サービス',
      /「電子申請・届出サービス」がありません/u,
    ],
  ])('%s is found', (_, id, from, to, fault) => {
    expect(replaced(id, from, to)).toMatch(fault)
  })

  it.each<[string, string, string, RegExp]>([
    ['a decision that the city does not tell', 'p1-a2', 'これを決めました。', /「決め」と書けるのは、原文に「決定/u],
    ['a start that the city does not tell', 'p2-a1', 'はじめました。', /「はじめました」と書けるのは/u],
    ['a number that the city does not tell', 'p1-a2', '3かいです。', /数はなしの順です（ここでは3）/u],
  ])('%s is found', (_, id, sentence, fault) => {
    expect(added(id, sentence)).toMatch(fault)
  })
})

describe('easy Japanese is easy', () => {
  it.each<[string, string, RegExp]>([
    ['a sentence of more than 40 letters', `${'あ'.repeat(38)}です。`, /は41字あります。40字までの文に/u],
    ['too many kanji', '情報通信情報通信情報です。情報通信情報通信情報です。', /漢字が\d+\.\d％あります。25％まで/u],
    ['six kanji in a row', '電子行政情報です。', /「電子行政情報」は漢字が続きます/u],
    ['long katakana without a meaning', 'ポータルサイトです。', /「ポータルサイト」の意味を/u],
    ['another end than です, ます', 'しらべた。', /「しらべた。」を、「です。」「ます。」で/u],
    ['a double negative', 'できないわけではありません。', /二重の否定/u],
    ['a duty as a double negative', 'しなければなりません。', /二重の否定/u],
    [
      'a year that would be that of an explanation',
      'しるしです。これは、2011年度（平成23年度）のことです。',
      /年の前が説明の文です/u,
    ],
    ['the passive of する', 'かいぜんされました。', /だれがするかが分かる形/u],
  ])('%s is refused', (_, sentence, fault) => {
    expect(added('p1-a2', sentence)).toMatch(fault)
  })

  it('an explanation after the word, in brackets or in the sentence, is one', () => {
    for (const sentence of [
      'ポータルサイト（入り口）です。',
      'いりぐち（ポータルサイト）です。',
      'ポータルサイトは、いりぐちです。',
    ])
      expect(added('p1-a2', sentence)).toBe('')
  })

  it('an exception that nothing needs any more is refused', () => {
    const exceptions = files['easy-japanese-exceptions.json']
    const kanjiShare = [{ id: 'p1-a2', reason: 'かつて要りました' }]
    expect(faultsOf(records, { ...exceptions, kanjiShare })).toMatch(/p1-a2：この例外は、もういりません/u)
    const katakana = [...exceptions.katakana, { word: 'アクセサリーケース', reason: 'かつて要りました' }]
    expect(faultsOf(records, { ...exceptions, katakana })).toMatch(/アクセサリーケース：この例外は/u)
  })
})

describe('each record stands beside its original', () => {
  const [first] = records.filter((record) => record.id === 'p1-a2')
  const with2 = (sentences: { original: string; text: string }[]) =>
    faultsOf(records.map((record) => (record.id === 'p1-a2' ? { id: 'p1-a2', sentences } : record)))

  it.each<[string, () => string, RegExp]>([
    ['an id of nothing', () => faultsOf([...records, { id: 'p1-a99', text: 'です。' }]), /p1-a99：このidの文は/u],
    [
      'a record left out',
      () => faultsOf(records.filter(({ id }) => id !== 'p1-a2')),
      /事業1（20行目）：p1-a2：「携帯電話からの申請・届出を開始した。（H23）」のやさしい日本語がありません/u,
    ],
    ['a record twice', () => faultsOf(first ? [...records, first] : records), /p1-a2：二度あります/u],
    ['another original', () => with2([{ original: '開始した。', text: 'です。' }]), /原文は「携帯電話からの申請/u],
    [
      'an original cut inside a phrase',
      () =>
        with2([
          { original: '携帯電話からの', text: 'です。' },
          { original: '申請・届出を開始した。（H23）', text: 'です。' },
        ]),
      /「携帯電話からの」を、「。」「、」か並びの終わりで/u,
    ],
    [
      'an item without its originals',
      () => faultsOf(records.map((record) => (record.id === 'p1-a2' ? { id: 'p1-a2', text: 'です。' } : record))),
      /文ごとに、originalとtextを/u,
    ],
  ])('%s is refused', (_, faults, fault) => {
    expect(faults()).toMatch(fault)
  })
})

it('the import refuses what does not fit, with the line', () => {
  const wrong = rewritten('p1-a1', (text) => text.replace('17こ', '18こ'))
  const { exitCode, messages } = importWith('annotations/easy-japanese.json', JSON.stringify(wrong))
  expect(exitCode).toBe(1)
  expect(messages.join('\n')).toMatch(/easy-japanese\.json：事業1（17行目）：p1-a1：数は17の順/u)
})
