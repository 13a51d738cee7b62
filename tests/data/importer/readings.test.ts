// @vitest-environment node
import { describe, expect, it } from 'vitest'
import occurrences from '../../../data/annotations/reading-occurrences.json'
import ownReadings from '../../../data/annotations/own-readings.json'
import schoolKanji from '../../../data/annotations/school-kanji.json'
import { learnWords } from '../../../data/importer/learn-words.ts'
import { proposer } from '../../../data/importer/propose-readings.ts'
import { renewedReadings } from '../../../data/importer/renew-readings.ts'
import { withMarks, withoutMarks } from '../../../src/readings/marked-readings.ts'
import { importWith } from './data-directory.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

const CITY = 'annotations/reading-occurrences.json'
const withCity = (id: keyof typeof occurrences, line: string) =>
  importWith(CITY, JSON.stringify({ ...occurrences, [id]: line })).messages.join('\n')
const withOwn = (line: string) =>
  importWith('annotations/own-readings.json', JSON.stringify({ ...ownReadings, 'a.json': [line] })).messages.join('\n')

describe('the import refuses', () => {
  itOfFirstPlan('a text of the city without readings, and says what to do', () => {
    const others = Object.entries(occurrences).filter(([id]) => id !== 'p1')
    const { exitCode, messages, untouched } = importWith(CITY, JSON.stringify(Object.fromEntries(others)))
    expect(messages.join('\n')).toMatch(/reading-occurrences\.json：p1：読みがありません。`npm run readings`/)
    expect({ exitCode, untouched }).toEqual({ exitCode: 1, untouched: true })
  })

  it('a reviewed text that is not the city’s', () => {
    expect(withCity('p1', '電子[でんし]申請[しんせい]')).toContain('p1：本文と合いません')
  })

  itOfFirstPlan.each([
    ['a run of kanji without a reading', '電子[でんし]申請', '「申」に読みがありません'],
    ['a reading that is not kana', '電子[denshi]', 'ひらがなで書いてください'],
    ['a reading over kana', 'サービス[さーびす]', 'かなと数字には書きません'],
    ['a reading over digits', '12[じゅうに]件[けん]', 'かなと数字には書きません'],
    ['a reading that is too short', '申請書[しん]', '字の数と合いません'],
    ['a reading that is too long', '申請[しんせいしょしんせい]', '字の数と合いません'],
    ['一 and 人 apart', '一[いち]人[にん]', '一語「一人[ひとり]」'],
    ['月 after a number as つき', '3月[つき]', 'ふつうは「がつ」'],
    ['月 after か as がつ', '3か月[がつ]', 'ふつうは「げつ」'],
    ['市 alone as いち', '市[いち]の表[ひょう]', 'ふつうは「し」'],
    ['行こう from 行う', '行[おこな]こう', 'ふつうは「い」'],
    ['行う from 行く', '行[い]う', 'ふつうは「おこな」'],
    ['広聴 as ひろ', '広聴[ひろちょう]', 'ふつうは「こうちょう」'],
    [
      'the same letters read in two ways',
      '電子[でんし]申請[しんせい]推進[すいしん]事業[ことわざ]',
      '同じ言葉に、ほかの文と違う読みがあります',
    ],
  ])('%s', (_, line, message) => expect(withOwn(line)).toContain(message))
})

describe('the dictionary is learned', () => {
  const learned = (...lines: string[]) => {
    const { entries, unlearned } = learnWords(lines.map(withoutMarks), [], [])
    return { entries: entries.map(({ key, words }) => withMarks(key, words)), unlearned }
  }

  it('with as little context as decides', () => {
    expect(learned('窓口[まどぐち]の人[ひと]', '12人[にん]', '人[ひと]').entries).toEqual([
      '窓口[まどぐち]',
      '人[ひと]',
      '#人[にん]',
    ])
  })

  it('and what no context decides is said', () => {
    expect(learned('市[し]', '市[いち]').unlearned).toEqual(['\n市\n'])
  })
})

it('a new text is proposed for review, a reviewed one stays, and one that is gone goes', () => {
  const own = new Map([['a.json', ['役所', '新しい', '窓口']]])
  const before = { city: { a: '市[し]', gone: '区[く]' }, own: { 'a.json': ['窓口[まどぐち]', '役所[やくば]'] } }
  const cityTexts = ['市', '窓口へ'].map((text, index) => ({ id: ['a', 'b'][index] ?? '', text }))
  expect(renewedReadings(cityTexts, own, before, (text) => `${text}案`)).toEqual({
    city: { a: '市[し]', b: '窓口へ案' },
    own: { 'a.json': ['役所[やくば]', '新しい案'] },
    proposed: ['窓口へ案', '新しい案'],
  })
})

it('the analyser’s proposal has a reading for each word of kanji, and none over kana', () => {
  const text = '電子申請の取り組みを、再構築した'
  expect(withMarks(text, proposer()(text))).toBe(
    '電子[でんし]申請[しんせい]の取[と]り組[く]みを、再構築[さいこうちく]した',
  )
})

it.each([
  ['令和２年度', '令和[れいわ]２年度[ねんど]'],
  ['令和元年度から令和＊年', '令和[れいわ]元年度[がんねんど]から令和[れいわ]＊年[ねん]'],
  ['令和の時代', '令和[れいわ]の時代[じだい]'],
  ['平成22年度と昭和６３年', '平成[へいせい]22年度[ねんど]と昭和[しょうわ]６３年[ねん]'],
  ['昭和町の平成大学', '昭和町[しょうわまち]の平成[へいせい]大学[だいがく]'],
])('an era is proposed as it is read: %s', (text, expected) => {
  expect(withMarks(text, proposer()(text))).toBe(expected)
})

it('primary school teaches 1,026 letters', () => {
  expect(schoolKanji.grades.map((grade) => grade.length)).toEqual([80, 160, 200, 202, 193, 191])
  expect(new Set(schoolKanji.grades.join('')).size).toBe(1026)
})
