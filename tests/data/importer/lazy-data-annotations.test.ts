// @first-plan
import { describe, expect, it } from 'vitest'
import { importWith, type Outcome } from './data-directory.ts'
import { dataFile } from './real-text.ts'

type Entry = Record<string, unknown>

const list = (file: string): Entry[] => JSON.parse(dataFile(`annotations/${file}.json`)) as Entry[]
const importFile = (file: string, content: unknown): Outcome =>
  importWith(`annotations/${file}.json`, JSON.stringify(content))
/** The file with its first entry changed. */
const changed = (file: string, change: Entry): Outcome =>
  importFile(
    file,
    list(file).map((entry, index) => (index === 0 ? { ...entry, ...change } : entry)),
  )
const twice = (file: string): Outcome => importFile(file, [...list(file), list(file)[0]])
const source = (of: string, from: number, to: number) => ({ of, source: { from, to } })
const statement = (text: string, ...sources: unknown[]) => ({ text, sources })
const theme = (statements: unknown[]) =>
  changed('themes', { chapters: [{ id: 'a', title: ['章'], lead: null, statements }] })
const answer = (phrase: string, of: string, line: number) =>
  changed('themes', { answers: [{ question: ['いつ'], quotes: [{ ...source(of, line, line), phrase }] }] })
const good = statement('文', source('p1-a1', 17, 18))
const towns = JSON.parse(dataFile('annotations/towns.json')) as Entry
const readings = JSON.parse(dataFile('annotations/readings.json')) as Record<string, string>

describe('what we say about the plan is refused', () => {
  it.each<[string, () => Outcome, RegExp]>([
    ['a statement without source lines', () => theme([good, good, statement('文')]), /「文」に原文の行がありません/u],
    ['less than three statements on a tile', () => theme([good, good]), /3つ以上必要です（いまは2）/u],
    [
      'an answer that is not one piece of the text that it cites',
      () => answer('62の手続き', 'p1-a1-1', 19),
      /「62の手続き」は、p1-a1-1の一続きの言葉では/u,
    ],
    ['an answer with the lines of another text', () => answer('62手続き', 'p1-a1-1', 20), /20～20）が、p1-a1-1の行/u],
    [
      'an answer of a project outside the theme',
      () => answer('策定した', 'p24-a1', 653),
      /p24-a1は、このテーマの事業では/u,
    ],
    [
      'a question without an answer',
      () => changed('themes', { answers: [{ question: ['いつ'], quotes: [] }] }),
      /問い「いつ」に言葉か答えが/u,
    ],
    [
      'a statement on a project outside the theme',
      () => theme([good, good, statement('文', source('p24-a1', 653, 653))]),
      /事業24が、このテーマに/u,
    ],
    [
      'a year that the achievement does not record',
      () => theme([good, good, statement('平成25年度の文', source('p1-a2', 20, 20))]),
      /平成25年度は、p1-a2の年度では/u,
    ],
    [
      'a year of a span that the achievement does not record',
      () => theme([good, good, statement('平成22年度から24年度の文', source('p3-a5', 43, 44))]),
      /平成22年度から24年度は、p3-a5の年度では/u,
    ],
    [
      'a year without its era',
      () => theme([good, good, statement('平成23年度と、24年度の文', source('p10-a6', 229, 230))]),
      /24年度に元号がありません。「平成\d+年度」のように/u,
    ],
    [
      'years that follow one another and are no span',
      () => theme([good, good, statement('平成23・24年度の文', source('p10-a6', 229, 230))]),
      /平成23・24年度は、「～」で/u,
    ],
    [
      'a town in a ward that is no place',
      () => importFile('towns', { ...towns, wards: [{ place: 'nowhere', towns: { 城山: 'しろやま' }, areas: {} }] }),
      /nowhere：この名前の場所がplaces.jsonにありません/u,
    ],
    [
      'a town whose reading is not kana',
      () => importFile('towns', { ...towns, wards: [{ place: 'midori-ku', towns: { 城山: '城山' }, areas: {} }] }),
      /「城山」の読み「城山」はひらがなで/u,
    ],
    [
      'a claim that the line does not make',
      () => theme([good, good, statement('すべての手続きの文', source('p1-a2', 20, 20))]),
      /「すべて」は、p1-a2に書かれていません/u,
    ],
    [
      'a plan where the line says nothing of one',
      () => changed('guide', { entries: [{ of: 'p4-a1', why: '修正する予定です。' }] }),
      /「予定」は、p4-a1に/u,
    ],
    [
      'a quotation of two bullets put together',
      () =>
        theme([
          good,
          good,
          statement(
            '「橋本パスポートセンターに待ち人数表示システムを導入した。・南区役所」の文',
            source('p3-a7', 47, 47),
          ),
        ]),
      /一続きの言葉ではありません/u,
    ],
    [
      'a quotation that stands nowhere, in a reason of a phase',
      () => changed('phase-projects', { reason: '事業名に「講習会の充実」とあります。' }),
      /「講習会の充実」は、原文の一続きの/u,
    ],
    ['a later date on other lines', () => changed('later', { sources: [source('p7-a5-1', 154, 155)] }), /p7-a5-1の行/u],
    ['a later date without lines', () => changed('later', { sources: [] }), /原文の行がありません/u],
    [
      'a later date that the lines do not name',
      () => changed('later', { when: { year: 2016, month: 4 } }),
      /「平成28年4月」が原文/u,
    ],
    ['a later date within the plan', () => changed('later', { when: { year: 2015, month: 3 } }), /計画の期間のうち/u],
    ['a later date of an unknown theme', () => changed('later', { themes: ['x'] }), /テーマxがありません/u],
    [
      'related projects of an unknown theme',
      () => changed('related-projects', { themes: ['x'] }),
      /テーマxがありません/u,
    ],
    [
      'related projects with one that no step cites',
      () => changed('related-projects', { projects: [5, 6, 21, 22] }),
      /事業22についての文/u,
    ],
    [
      'related projects with a step that cites another project',
      () => changed('related-projects', { projects: [5, 6] }),
      /事業21がprojectsに/u,
    ],
    ['a term that does not occur', () => changed('glossary', { term: '電子投票' }), /「電子投票」が、本文にも/u],
    [
      'a word that is in no head of a column',
      () => changed('glossary', { term: '担当者名' }),
      /「担当者名」が、本文にも、表の題や見出しにも/u,
    ],
    [
      'a spelling that does not occur',
      () => changed('glossary', { variants: ['ネット申請'] }),
      /「ネット申請」が、本文にも/u,
    ],
    ['a term twice', () => twice('glossary'), /同じidが二つ/u],
    ['a reading that is not kana', () => changed('glossary', { reading: '電子' }), /かなで書いて/u],
    [
      'a life event that leads to nothing',
      () => changed('guide', { entries: [{ of: 'p4-a9', why: '文。' }] }),
      /p4-a9がありません/u,
    ],
    ['a life event with nothing', () => changed('guide', { entries: [] }), /実績がありません/u],
    [
      'a reason with a wrong year',
      () => changed('guide', { entries: [{ of: 'p4-a1', why: '平成24年度の文。' }] }),
      /平成24年度は、p4-a1の/u,
    ],
    [
      'a reason with a year that only the lines under the achievement name',
      () => changed('guide', { entries: [{ of: 'p14-a2', why: '平成23年度の文。' }] }),
      /平成23年度は、p14-a2の/u,
    ],
    ['a life event twice', () => twice('guide'), /同じslugが二つ/u],
    [
      'a place that the text does not name',
      () => changed('places', { items: [{ of: 'p2-a1', phrase: '淵野辺' }] }),
      /「淵野辺」がp2-a1の文に/u,
    ],
    [
      'a place at an unknown item',
      () => changed('places', { items: [{ of: 'p2-a99', phrase: '橋本' }] }),
      /p2-a99がありません/u,
    ],
    ['a place twice', () => twice('places'), /同じidが二つ/u],
    [
      'synonyms of which none occurs',
      () => importFile('synonyms', [{ same: ['電子投票', 'ネット投票'] }]),
      /どの言葉も本文に/u,
    ],
    ['a single synonym', () => importFile('synonyms', [{ same: ['スマートフォン'] }]), /二つ以上必要/u],
    [
      'synonyms that are one folded',
      () => importFile('synonyms', [{ same: ['コンビニ', 'ｺﾝﾋﾞﾆ'] }]),
      /同じになる言葉/u,
    ],
    [
      'a reading of a word that does not occur',
      () => importFile('readings', { ...readings, 投票: 'とうひょう' }),
      /「投票」が本文に/u,
    ],
    ['a reading in kanji', () => importFile('readings', { ...readings, 一括: '一括' }), /ひらがなで/u],
    [
      'a kanji without a reading',
      () => importFile('readings', Object.fromEntries(Object.entries(readings).filter(([word]) => word !== '陽光園'))),
      /読みのない漢字/u,
    ],
  ])('%s', (_, run, message) => {
    const { exitCode, messages, untouched } = run()
    expect(exitCode).toBe(1)
    expect(messages.join('\n')).toMatch(message)
    expect(untouched).toBe(true)
  })
})
