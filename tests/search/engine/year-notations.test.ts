import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  eraLetter,
  eraName,
  eraShort,
  eraYear,
  type FiscalYear,
  fullName,
  rangeName,
  westernName,
  yearsName,
} from '../../../src/plan/fiscal-year.ts'
import { committedText, plan } from '../../plan/committed-content.ts'
import { lexiconOf } from '../../../src/search/engine/lexicon.ts'
import { parseQuery } from '../../../src/search/engine/search-query.ts'
import { search } from './committed-search.ts'
import { itOfFirstPlan } from '../../plan/first-plan.ts'

const idsFor = (words: string) => search(words).found.map(({ document }) => document.id)
const yearsFor = (words: string) =>
  search(words).words.flatMap((word): readonly (FiscalYear | string)[] =>
    word.kind === 'year' ? word.years : [word.typed],
  )

const years = fc
  .subarray([...plan.fiscalYears], { minLength: 1 })
  .map((chosen) => chosen.toSorted((one, other) => one - other))
const span = fc
  .tuple(fc.constantFrom(...plan.fiscalYears), fc.constantFrom(...plan.fiscalYears))
  .filter(([first, last]) => first < last)
  .map(([first, last]) => plan.fiscalYears.filter((year) => year >= first && year <= last))

const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const KANJI = [...'〇一二三四五六七八九']
const inKanji = (number: number) => [...String(number)].map((digit) => KANJI[Number(digit)] ?? '').join('')
const inTens = (number: number) =>
  inKanji(Math.floor(number / 10)) + '十' + (number % 10 === 0 ? '' : inKanji(number % 10))

/** One year, in every notation that the app or the document writes, and as people type it. */
const ONE: readonly ((year: FiscalYear) => string)[] = [
  eraName,
  eraShort,
  eraLetter,
  westernName,
  fullName,
  String,
  (year) => `${eraLetter(year)}年度`,
  (year) => `平${eraYear(year).year}`,
  (year) => `${eraYear(year).year}年度`,
  (year) => `平成${inKanji(eraYear(year).year)}年度`,
  (year) => `平成${inTens(eraYear(year).year)}年度`,
  (year) => `${inKanji(year)}年度`,
  // As texts copied from PDFs have it, with half a blank around numbers.
  (year) => `平成 ${eraYear(year).year} 年度`,
  (year) => `平成\u3000${eraYear(year).year}\u3000年\u3000度`,
  (year) => `${year} 年度`,
  // As it is typed, before it is converted.
  (year) => `H.${eraYear(year).year}`,
  (year) => `H ${eraYear(year).year}`,
  (year) => `へいせい${eraYear(year).year}年度`,
]
/** The notations that a range or a list is made of. */
const MEMBERS: readonly ((year: FiscalYear) => string)[] = [
  eraName,
  eraShort,
  eraLetter,
  westernName,
  (year) => `平${eraYear(year).year}`,
]
const UNTIL = ['～', '〜', '~', '-', '－', '–', '―', '−', 'から', ' ～ ', ' - ', '→', '⇒', 'ないし', '乃至']
const AND = ['・', '、', ',', '，', '/', 'と', '及び', ' ・ ']

describe('whatever notation is written, the search reads the same years', () => {
  itOfFirstPlan('of one year', () => {
    for (const year of plan.fiscalYears)
      for (const write of ONE)
        for (const written of [write(year), fullWidth(write(year)), `「${write(year)}」`, `(${write(year)})`]) {
          expect([...new Set(yearsFor(written))], written).toEqual([year])
          expect(idsFor(written), written).toEqual(idsFor(eraName(year)))
        }
  })

  itOfFirstPlan('of a range, by the app’s own formatters and as people type it', () => {
    fc.assert(
      fc.property(
        span,
        fc.constantFrom(...MEMBERS),
        fc.constantFrom(...UNTIL),
        fc.constantFrom('', 'まで', 'の間'),
        fc.boolean(),
        (chosen, write, until, end, short) => {
          const [first, last] = [chosen[0] ?? 0, chosen.at(-1) ?? 0]
          const second = short ? `${eraYear(last).year}${/度$/.test(write(last)) ? '年度' : ''}` : write(last)
          const written = `${write(first)}${until}${second}${end}`
          for (const one of [rangeName(chosen), written, fullWidth(written)]) {
            expect(yearsFor(one), one).toEqual(chosen)
            expect(idsFor(one), one).toEqual(idsFor(chosen.map(eraName).join(' ')))
          }
        },
      ),
    )
  })

  itOfFirstPlan('of a list, by the app’s own formatters and as people type it', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(...MEMBERS), fc.constantFrom(...AND), (chosen, write, and) => {
        for (const written of [yearsName(chosen), chosen.map(write).join(and), fullWidth(chosen.map(write).join(and))])
          expect([...new Set(yearsFor(written))], written).toEqual(chosen)
      }),
    )
  })

  itOfFirstPlan('of every tag in the document itself', () => {
    const tags = committedText.match(/[HＨ][\d０-９]+(?:[～〜、・,][HＨ]?[\d０-９]+)*/g) ?? []
    expect(tags.length).toBeGreaterThan(80)
    for (const tag of tags) {
      const found = yearsFor(tag)
      expect(found.length, tag).toBeGreaterThan(0)
      expect(plan.fiscalYears, tag).toEqual(expect.arrayContaining(found))
    }
    expect(yearsFor('平成２２年度～２６年度')).toEqual(plan.fiscalYears)
  })

  it.each([
    ['H24H25', [2012, 2013]],
    ['H24～26年度の待ち人数', [2012, 2013, 2014, '待ち人数']],
    ['2010-14', [2010, 2011, 2012, 2013, 2014]],
    ['H22.4', [2010]],
    ['平成22年3月', [2009]],
    ['平成30～令和2年度', [2018, 2019, 2020]],
    ['平成30～2年度', [2018, 2019, 2020]],
    ['R4', [2022]],
    ['Ｒ４年度', [2022]],
    ['令４', [2022]],
    ['令和４年度', [2022]],
    ['令和元年度', [2019]],
    ['H31', [2019]],
    ['R3～R5', [2021, 2022, 2023]],
    ['R3 ～ R5', [2021, 2022, 2023]],
    ['R5、R6', [2023, 2024]],
    ['令和３～５年度', [2021, 2022, 2023]],
    ['平成31年4月', [2019]],
    // In kanji, as laws, contracts and letters have them.
    ['二十四年度', [2012]],
    ['平成二十四', [2012]],
    ['平成ニ十四年度', [2012]],
    ['平成弐拾四年度', [2012]],
    ['平成二十二年度～二十四年度', [2010, 2011, 2012]],
    ['平成二十二～二十四年度', [2010, 2011, 2012]],
    ['二十二年度から二十四年度まで', [2010, 2011, 2012]],
    ['二〇一〇～二〇一二年度', [2010, 2011, 2012]],
    ['二〇一二', [2012]],
    ['平成二十四年四月一日', [2012]],
    // As the pages in English and foreign texts have them.
    ['FY2012', [2012]],
    ['ＦＹ２０１２', [2012]],
    ['FY2010–FY2014', [2010, 2011, 2012, 2013, 2014]],
    ['FY12', [2012]],
    ['fiscal year 2012', [2012]],
    ['2012 fiscal year', [2012]],
    ["'12", [2012]],
    ['’12年度', [2012]],
    // Both notations at once.
    ['平成22（2010）年度', [2010]],
    ['2010(平成22)年度', [2010]],
    // A day, and a month as spreadsheets have it.
    ['平成24年4月1日', [2012]],
    ['H25.3.31', [2012]],
    ['2012-04-01', [2012]],
    ['2012/4', [2012]],
    ['平成22年4月1日～平成23年3月31日', [2010, 2010]],
    // Signs and words between years.
    ['平成22年度並びに23年度', [2010, 2011]],
    ['平成22年度または平成24年度', [2010, 2012]],
    ['H22+H23', [2010, 2011]],
    ['H22…24', [2010, 2011, 2012]],
    ['H22‥24', [2010, 2011, 2012]],
    ['H22➡H24', [2010, 2011, 2012]],
    ['H22 ⇨ H24', [2010, 2011, 2012]],
    ['平成22～', [2010]],
    ['平成22~', [2010]],
    // Before it is converted.
    ['24ねんど', [2012]],
  ])('of %s', (written, meant) => {
    expect(yearsFor(written)).toEqual(meant)
  })
})

itOfFirstPlan.each<[string, (FiscalYear | string)[]]>([
  ['平成24年度以降', [2012, 2013, 2014]],
  ['平成24年度から', [2012, 2013, 2014]],
  ['2012年度までの待ち人数', [2010, 2011, 2012, '待ち人数']],
  ['平成24年度以前', [2010, 2011, 2012]],
])('from a year on, and up to it, are years of the plan: %s', (written, meant) => {
  expect(yearsFor(written)).toEqual(meant)
})

itOfFirstPlan('a year without an era is one of the plan that is searched', () => {
  const yearsOf = (query: string, fiscalYears: readonly FiscalYear[]) =>
    parseQuery(query, lexiconOf({ synonyms: [], readings: {} }), fiscalYears).map((word) =>
      word.kind === 'year' ? word.years : word.typed,
    )
  const reiwa = [2020, 2021, 2022, 2023, 2024]
  expect(yearsOf('4年度 待ち人数', reiwa)).toEqual([[2022], '待ち人数'])
  expect(yearsOf('3～5年度', reiwa)).toEqual([[2021, 2022, 2023]])
  expect(yearsOf('3～5年', reiwa)).toEqual(['3～5年'])
  expect(yearsOf('24年度', reiwa)).toEqual([[2012]])
  expect(yearsOf('4年度', plan.fiscalYears)).toEqual(['4年度'])
})

it.each([
  '8341-3',
  '法令一覧',
  '二十四時間',
  '042-2012-4',
  '2-1',
  '施策2-1',
  'No.21',
  '1,2',
  '22・24',
  'constructor24',
  'Push 24',
  'fresh.24',
  '3月～4月',
])('%s is no range of years', (written) => {
  expect(search(written).words.every(({ kind }) => kind === 'text')).toBe(true)
})

it('where no record is of every year of a range, those of any of its years are found', () => {
  expect(idsFor('2014～2020').length).toBeGreaterThan(0)
  expect(idsFor('2014～2020')).toEqual(expect.arrayContaining(idsFor('2014')))
})
