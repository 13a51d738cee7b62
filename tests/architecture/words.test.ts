import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withoutQuotations } from '../../data/importer/quotations.ts'
import { cardText } from '../../src/cards/messages.ts'
import { departmentsText } from '../../src/browse/departments/messages.ts'
import { placesText } from '../../src/browse/places/messages.ts'
import { policiesText } from '../../src/browse/policies/policies-messages.ts'
import { projectsText } from '../../src/browse/projects/projects-messages.ts'
import { yearsText } from '../../src/browse/years/messages.ts'
import { eventText } from '../../src/event/messages.ts'
import { glossaryText } from '../../src/glossary/messages.ts'
import { guideText } from '../../src/guide/messages.ts'
import { numbersText } from '../../src/numbers/messages.ts'
import { savedText } from '../../src/saved/messages.ts'
import { searchText } from '../../src/search/messages.ts'
import { siteText } from '../../src/shell/messages.ts'
import { fixedPage } from '../../src/shell/pages/page-words.ts'
import { pages } from '../../src/shell/pages/messages.ts'
import { sheetText } from '../../src/sheets/messages.ts'
import { themesText } from '../../src/themes/themes-messages.ts'
import { ourSentences } from '../data/our-sentences.ts'
import { annotations, lines, plan } from '../plan/committed-content.ts'
import { isFirstPlan, itOfFirstPlan } from '../plan/first-plan.ts'
import { readTree } from './source-tree.ts'

/**
 * The words that the reader sees: those of the interface and those that we add to the city's. One spelling for one word,
 * one name for one thing, and no word that says more than the table.
 */
const ROOT = process.cwd()
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gmu, '')
/** What a reader may type is no sentence of ours. */
const TYPED = ['src/search/engine/stop-words.ts']
const source = await readTree(ROOT, ['src'], ['.ts', '.vue'])
/** What is read before the app is opened, or as a file. */
const OUTSIDE = ['README.md', 'index.html', 'package.json']
/** Another plan's words of its own are its city's to choose. */
const OF_THE_PLAN = isFirstPlan ? ['data/annotations/city.json', 'data/annotations/edition.json'] : []
const outside = [...OUTSIDE, ...OF_THE_PLAN].map((file): [string, string] => [
  file,
  readFileSync(join(ROOT, file), 'utf8'),
])
const words: [place: string, line: string][] = [
  ...[...source, ...outside].flatMap(([file, text]) =>
    TYPED.includes(file)
      ? []
      : withoutComments(text)
          .split('\n')
          .filter((line) => /[ぁ-んァ-ヶ一-龠]/u.test(line))
          .map((line): [string, string] => [file, line.trim()]),
  ),
  ...(isFirstPlan ? ourSentences() : []).map(([name, sentence]): [string, string] => [
    name,
    withoutQuotations(sentence),
  ]),
]
const linesWith = (word: RegExp) => words.filter(([, line]) => word.test(line)).map((found) => found.join('：'))

it('there are words to look at, of the interface and of what we add', () => {
  expect(words.length).toBeGreaterThan(900)
  expect(linesWith(/さがす/u).length).toBeGreaterThan(5)
})

it.each<[wrong: RegExp, right: string]>([
  [/探/u, 'さがす'],
  [/ことば/u, '言葉'],
  [/よみがな|よみ'/u, '読みがな'],
  [/読みこ/u, '読み込む'],
  [/取りこ/u, '取り込む'],
  [/取りよ/u, '取り寄せる'],
  [/ひとつ|1つ/u, '一つ'],
  [/七日|一枚/u, '7日、1枚'],
  [/とじる/u, '閉じる'],
  [/もど[すりる]/u, '戻す'],
  [/つづ[きけ]/u, '続き、続ける'],
  [/見あた/u, '見当たる'],
  [/あてはま/u, '当てはまる'],
  [/くらべ/u, '比べる'],
  [/こわれ/u, '壊れる'],
  [/たて[のはで]/u, '縦'],
  [/ならん(?!で、)/u, '並ぶ'],
  [/作[るっりらろれ]/u, 'つくる'],
  [/(?<=[「'、をに])なお[すしり]/u, '直す'],
  [/〜|~(?=\d)/u, '～'],
])('%s is spelled one way: %s', (wrong) => {
  expect(linesWith(wrong)).toEqual([])
})

it.each<[old: RegExp, name: string]>([
  [/会場パック|質問の紙|A4の一枚/u, '印刷用の紙面、質問シート'],
  [/5年のあゆみ|年度ごとにたどる|事業ごとの5年|記載の地図/u, '年度ごとの記録、事業と年度の地図'],
  [/(?<!基本|実施|福祉)計画[のにと]|この計画|ほかの計画/u, '市の表：the document calls itself no plan'],
  [/あゆみを/u, '数字で見る'],
  [/条件でしぼる/u, '事業をさがす'],
  [/データの日|のデータ[：で）]/u, 'この版をつくった日、…につくった版'],
  [/白い点/u, '小さな丸：in the dark display it is dark'],
  [/ホーム画面に置/u, 'ホーム画面に追加する'],
  [/公開している場所/u, 'サーバー'],
  [/検算/u, '計算が合うか'],
  [/内訳/u, 'その下の行'],
  [/割りふ/u, 'どの事業のものか'],
])('%s has one name: %s', (old) => {
  expect(linesWith(old)).toEqual([])
})

/** Words of the document that a citizen hardly uses: the app says them only where it quotes the document. */
it.each<[old: RegExp, name: string]>([
  [/施策/u, '分野（表の言葉では「施策」）'],
  [/主な実績/u, 'したこと（表の「主な実績」）'],
  [/実績/u, '記録'],
  [/実施主体/u, '担当の部署（表の「実施主体」）'],
  [/記載/u, 'この表になし、…に書かれている'],
  [/持ち運び/u, '一つのファイル版'],
  [/書き出/u, 'ファイルに保存する'],
])('%s is the document’s word, or nobody’s; ours is %s', (old) => {
  const allowed = /^const (?:BLANK_BEFORE|POLICY)_CODE|表に書かれている実績は「\$\{achievements\}」だけです。/u
  const said = words.filter(([, line]) => old.test(withoutQuotations(line)) && !allowed.test(line))
  expect(said.map((found) => found.join('：'))).toEqual([])
})

it('only the document may say 予定 or 公表: ours say that it does not', () => {
  const allowed = [
    /表に「予定」とは書かれて(?:いません|おらず)/u,
    /公表されたものかどうかは、手元の資料からは分かりません/u,
  ]
  const said = linesWith(/予定|公表/u).filter((line) => !allowed.some((sentence) => sentence.test(line)))
  expect(said).toEqual([])
})

it('that the table holds nothing but 主な実績 is never said: it holds 実施主体, 事業内容 and the year columns too', () => {
  const said = linesWith(/(?:主な実績|achievements\})」?だけ|だけが書かれた|書かれているのは主な実績/u)
  // One sentence of record’s messages, which all pages use.
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter((line) => !line.includes('表に書かれている実績は「${achievements}」だけです'))).toEqual([])
})

itOfFirstPlan('what a search engine shows of a page of records names their years', () => {
  const records = [
    'policies',
    'projects',
    'years',
    'numbers',
    'departments',
    'themes',
    'search',
    'guide',
    'places',
    'glossary',
    'signage',
  ] as const
  const undated = records.filter(
    (page) => !/平成22～26年度|平成26年度まで/u.test(fixedPage({ plan, annotations, lines }, pages[page]).description),
  )
  expect(undated).toEqual([])
})

it.each<[page: keyof typeof pages, heading: readonly string[]]>([
  ['policies', policiesText.heading],
  ['projects', projectsText.heading],
  ['years', yearsText.heading],
  ['numbers', numbersText.heading],
  ['departments', departmentsText.heading],
  ['themes', themesText.heading],
  ['search', searchText.heading],
  ['guide', guideText.heading],
  ['places', placesText.heading],
  ['glossary', glossaryText.heading],
  ['event', eventText.heading],
  ['card', cardText.heading],
  ['sheets', sheetText.heading],
  ['saved', savedText.heading],
])('links to %s say what its heading says', (page, heading) => {
  expect(heading.join('')).toBe(pages[page].title)
})

it('the tabs and the search’s other way have the names of the pages that they open', () => {
  expect(searchText.filterProjects).toBe(pages.projects.title)
  expect(siteText.tabs).toMatchObject({
    plan: pages.policies.title,
    numbers: pages.numbers.title,
    menu: pages.menu.title,
  })
})

it('nothing promises what nobody knows: free handing on, the table’s time, that a page is complete', () => {
  expect(linesWith(/自由に渡|当時のもの|いつでも|必ず(?!要)|最新/u)).toEqual([])
})

it('a date of ours is the day on which this version was made', () => {
  const dates = linesWith(/\$\{(?:day|date|dayName\(date\))\}/u)
  expect(dates.length).toBeGreaterThan(3)
  expect(dates.filter((line) => !/\}(?:につくった版|\.json|-sonomama)/u.test(line))).toEqual([])
})

it('years that follow one another are a span', () => {
  const listed = words.flatMap(([place, line]) =>
    [...line.matchAll(/平成(\d\d)・(\d\d)年度/gu)]
      .filter(([, first, second]) => Number(second) === Number(first) + 1)
      .map(([name]) => `${place}：${name}`),
  )
  expect(listed).toEqual([])
})
