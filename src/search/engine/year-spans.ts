import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { DASH, WAVE_DASH } from './standard-forms.ts'

/** A range or a list of years in a folded text: where it is, and every year of it. */
export interface YearSpan {
  from: number
  to: number
  years: readonly FiscalYear[]
}

const HEISEI_OFFSET = 1988
const REIWA_OFFSET = 2018
const REIWA_FIRST = 2019
const CENTURY = 2000
/** Without an era, 22 to 31 are years of 平成, as nothing else has 年度 behind such a number. */
const LOWEST_SHORT_YEAR = 20
const LATEST = 2099

const MEMBER = '(?:(?:19|20)\\d\\d|\\d{1,2})(?!\\d)(?:年度?(?!\\d{1,2}月))?'
const UNTIL = '~|-|→|⇒|から|より|ないし|乃至'
const AND = '[・,、/と&]|および|及び|(?=(?:19|20)\\d\\d年)'
const SPAN = new RegExp(`${MEMBER}(?:(?:${UNTIL}|${AND})${MEMBER})+(?![\\d年月])(?:まで)?(?:の間)?の?`, 'g')
const PARTS = new RegExp(`${MEMBER}|${UNTIL}`, 'g')

/** Every range or list of years in a text that was folded with its years: 2010年度~26年度, 2012年度・25年度, 2010-2014. */
export function yearSpansIn(folded: string): YearSpan[] {
  return [...folded.matchAll(SPAN)].flatMap((match) => {
    const from = match.index ?? 0
    const years = /[\d.]/.test(folded.charAt(from - 1)) ? [] : yearsOf(match[0])
    return years.length === 0 ? [] : [{ from, to: from + match[0].length, years }]
  })
}

/** The years of one range or list, ascending; none where it is no such thing (8341-3, 2-1). */
function yearsOf(span: string): FiscalYear[] {
  if (!/(?:19|20)\d\d|年/.test(span)) return []
  const years = new Set<FiscalYear>()
  let before: FiscalYear | null = null
  let untilNext = false
  for (const [part] of span.matchAll(PARTS)) {
    if (!/\d/.test(part)) {
      untilNext = true
      continue
    }
    const year = yearAfter(before, Number(/\d+/.exec(part)?.[0]))
    if (year === null) return []
    const first: FiscalYear = untilNext && before !== null ? before : year
    for (let each = Math.min(first, year); each <= Math.max(first, year); each += 1) years.add(each)
    before = year
    untilNext = false
  }
  return [...years].sort((one, other) => one - other)
}

/** The year that a number means after another: 26 after 2010 is 平成26年度, 14 after it is 2014年度. */
function yearAfter(before: FiscalYear | null, number: number): FiscalYear | null {
  if (number > LATEST) return null
  if (number >= CENTURY - 100) return number
  if (before === null) return number >= LOWEST_SHORT_YEAR ? number + HEISEI_OFFSET : null
  const era = before >= REIWA_FIRST ? REIWA_OFFSET : HEISEI_OFFSET
  return [number + era, number + CENTURY].find((year) => year > before) ?? null
}

const SPACED = new RegExp(
  `((?:年度?|[HhＨｈ平成\\d０-９][\\d０-９]))[\\s\u3000]*(${WAVE_DASH.source}|${DASH.source}|[→⇒]|から|[・,，、])[\\s\u3000]*(?=[平HhＨｈ]|[\\d０-９]{2})`,
  'gu',
)

const ERA = '平成?|令和|へいせい|れいわ|[HhＨｈRrＲｒ]'
const NUMBER = '[\\d０-９]'
/** A blank or a dot behind the era, as in texts copied from PDFs and in letters: 平成 24 年度, H.24. */
const AFTER_ERA = new RegExp(
  `(^|[^A-Za-zＡ-Ｚａ-ｚ])(${ERA})[\\s\u3000.．]+(?=(?:${NUMBER}{1,2}|元)(?!${NUMBER}))`,
  'gu',
)
const AFTER_NUMBER = new RegExp(`(${NUMBER}|元)[\\s\u3000]+(?=年)`, 'gu')
const WITHIN_UNIT = /年[\s\u3000]+(?=度)/gu

/** A query without the blanks inside a year (平成 24 年度) and inside a range or list of them (平成24年度 ～ 26年度). */
export function joinYears(query: string): string {
  return query.replace(AFTER_ERA, '$1$2').replace(AFTER_NUMBER, '$1').replace(WITHIN_UNIT, '年').replace(SPACED, '$1$2')
}
