import { numberOf } from './fold-years.ts'

/** Numbers in kanji, also as contracts have them. */
const KANJI = '〇零○◯一二三四五六七八九十壱弐参拾廿'
const DIGIT = '[\\d０-９]'
const ERA = '(?:平成?|令和?|へいせい|れいわ|[HhＨｈRrＲｒ])'
const WESTERN = `(?:[1１][9９]|[2２][0０])${DIGIT}{2}`
const MONTH = `(?:[1１][0-2０-２]|[0０]?[1-9１-９])(?!${DIGIT})`
const FISCAL = '[FfＦｆ](?:[YyＹｙ]|iscal(?:\\s+year)?)'
const UNTIL = '～〜~–-'
const BEFORE_YEAR = `(^|[^${DIGIT.slice(1, -1)}.．/／-])`

const IN_CONTRACTS: Readonly<Record<string, string>> = { 壱: '一', 弐: '二', 参: '三', 拾: '十', 廿: '二十' }
const inDigits = (kanji: string) => String(numberOf(kanji.replace(/[壱弐参拾廿]/gu, (one) => IN_CONTRACTS[one] ?? one)))

const kanjiInDigits = (_: string, before = '', kanji = '') => before + inDigits(kanji)
const first = (_: string, part = '') => part

/** What is typed or copied, and how it is written instead; in this order. */
const NOTATIONS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  // 平成二十四, 二十四年度, 二十二～二十四年度, 四月一日 behind a year, 二〇一二
  [new RegExp(`(平成|令和)([${KANJI}]{1,4})(?![${KANJI}])`, 'gu'), kanjiInDigits],
  [
    new RegExp(`(^|[^${KANJI}ニ百千])([${KANJI}]{2,3})(?=年度|[^${KANJI}]{1,3}[${KANJI}]{2,3}年度)`, 'gu'),
    kanjiInDigits,
  ],
  [/(年)([一二三四五六七八九十]{1,2})(?=月)/gu, kanjiInDigits],
  [/(月)([一二三四五六七八九十]{1,3})(?=日)/gu, kanjiInDigits],
  [/二[〇零○◯一][〇零○◯一二三四五六七八九]{2}(?![〇零○◯一二三四五六七八九十])/gu, inDigits],
  // FY2012, fiscal year 2012, '12
  [
    new RegExp(`(^|[^a-z])${FISCAL}\\s*['’]?((?:[2２][0０])?${DIGIT}{2})(?!${DIGIT})`, 'giu'),
    (_, before = '', year = '') => `${before}20${year.slice(-2)}年度`,
  ],
  [new RegExp(`(${WESTERN})\\s*${FISCAL}(?![a-z])`, 'giu'), (_, year = '') => `${year}年度`],
  [new RegExp(`(^|[\\s${UNTIL}])['‘’′＇](\\d\\d)(?!\\d)`, 'gu'), (_, before = '', year = '') => `${before}20${year}`],
  [new RegExp(`(${DIGIT})ねんど`, 'gu'), (_, digit = '') => `${digit}年度`],
  // 平成22(2010)年度, 2010(平成22)年度
  [new RegExp(`(${ERA}${DIGIT}{1,2}年?)[（(]${WESTERN}年?[）)](?=年?度)`, 'gu'), first],
  [new RegExp(`(${WESTERN}年?)[（(]${ERA}${DIGIT}{1,2}年?[）)](?=年?度)`, 'gu'), first],
  // A day is in the fiscal year of its month. 平成24年4月1日, H24.4.1, 2012-04-01, 2012/4
  [
    new RegExp(
      `(${ERA}[.．]?${DIGIT}{1,2}|${WESTERN})[年.．/／-](${MONTH})[月.．/／-]${DIGIT}{1,2}(?!${DIGIT})日?`,
      'gu',
    ),
    (_, year = '', month = '') => `${year}年${month}月`,
  ],
  [
    new RegExp(`${BEFORE_YEAR}(${WESTERN})[.．/／-]([0０]?[1-9１-９])(?!${DIGIT})`, 'gu'),
    (_, before = '', year = '', month = '') => `${before}${year}年${month}月`,
  ],
  [new RegExp(`(年${MONTH}月)(?:から|[${UNTIL}])(?=${ERA}?${DIGIT})`, 'gu'), (_, month = '') => `${month} `],
]

/** A query whose years are in the notations that the search knows, whichever they were typed in. */
export function usualYears(query: string): string {
  return NOTATIONS.reduce((text, [pattern, write]) => text.replace(pattern, write), query)
}
