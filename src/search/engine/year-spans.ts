import { ERAS, eraYear, type FiscalYear, fromEra } from '../../plan/fiscal-year.ts'
import { DASH, WAVE_DASH } from './standard-forms.ts'

/** A range or a list of years in a folded text: where it is, and every year of it. */
export interface YearSpan {
  from: number
  to: number
  years: readonly FiscalYear[]
}

const CENTURY = 2000
/** Without an era, 20 to 31 are years of 平成 where the plan has no such year: nothing else has 年度 behind such a number. */
const SHORT_YEARS_OF_HEISEI = { first: 20, last: 31 }
const FIRST_WESTERN = 1900
const FIRST_OF_ERAS = ERAS[ERAS.length - 1]?.year ?? 0
const LATEST = 2099

/** The fiscal year that a number without an era names, in a plan of these years: 24 is 平成24年度, or 4 令和4年度. */
export function shortYear(number: number, plan: readonly FiscalYear[]): FiscalYear | null {
  const { first, last } = SHORT_YEARS_OF_HEISEI
  const ofPlan = plan.find((year) => eraYear(year).year === number)
  return ofPlan ?? (number >= first && number <= last ? fromEra('平成', number) : null)
}

const MEMBER = '(?:(?:19|20)\\d\\d|\\d{1,2})(?!\\d)(?:年度?(?!\\d{1,2}月))?'
const ARROW = '←-⇿➔-➾'
const UNTIL = `~|-|[${ARROW}]|\\.{2,}|から|より|ないし|乃至`
const AND = '[・,、/と&;+]|および|及び|並びに|ならびに|または|又は|もしくは|若しくは|(?=(?:19|20)\\d\\d年)'
const SPAN = new RegExp(`${MEMBER}(?:(?:${UNTIL}|${AND})${MEMBER})+(?![\\d年月])(?:まで)?(?:の間)?の?`, 'g')
const PARTS = new RegExp(`${MEMBER}|${UNTIL}`, 'g')

/** From a year on, or up to it: 平成24年度以降, 2012年度まで. */
const OPEN = /((?:19|20)\d\d|\d{1,2}(?=年度))年?度?(?:(?:以降|以後|以来|から(?=の?$))|(以前|まで))に?の?/g

/**
 * Every range or list of years in a text that was folded with its years: 2010年度~26年度, 2012年度・25年度, 2010-2014.
 * `plan`: the plan's years, for those that are written without an era.
 */
export function yearSpansIn(folded: string, plan: readonly FiscalYear[]): YearSpan[] {
  const spans = [...folded.matchAll(SPAN)].flatMap((match) => {
    const from = match.index ?? 0
    const years = /[\d.]/.test(folded.charAt(from - 1)) ? [] : yearsOf(match[0], plan)
    return years.length === 0 ? [] : [{ from, to: from + match[0].length, years }]
  })
  const openSpans = [...folded.matchAll(OPEN)].flatMap(({ 0: written, 1: number = '', 2: until, index = 0 }) => {
    const inSpan = spans.some(({ from, to }) => from <= index && index < to)
    const year = inSpan || /[\d.]/.test(folded.charAt(index - 1)) ? null : yearsOf(`${number}年度`, plan)[0]
    const years = plan.filter((each) => year && (until === undefined ? each >= year : each <= year))
    return years.length === 0 ? [] : [{ from: index, to: index + written.length, years }]
  })
  return [...spans, ...openSpans]
}

/** The years of one range or list, ascending; none where it is no such thing (8341-3, 2-1). */
function yearsOf(span: string, plan: readonly FiscalYear[]): FiscalYear[] {
  if (!/(?:19|20)\d\d|年/.test(span)) return []
  const years = new Set<FiscalYear>()
  let before: FiscalYear | null = null
  let untilNext = false
  for (const [part] of span.matchAll(PARTS)) {
    if (!/\d/.test(part)) {
      untilNext = true
      continue
    }
    const number = Number(/\d+/.exec(part)?.[0])
    const year: FiscalYear | null =
      before === null && number < FIRST_WESTERN ? firstYear(number, span, plan) : yearAfter(before, number)
    if (year === null) return []
    const first: FiscalYear = untilNext && before !== null ? before : year
    for (let each = Math.min(first, year); each <= Math.max(first, year); each += 1) years.add(each)
    before = year
    untilNext = false
  }
  return [...years].sort((one, other) => one - other)
}

/** The year that a number without an era means at the beginning: 「3～5年」 are three to five years, 「3～5年度」 are not. */
function firstYear(number: number, span: string, plan: readonly FiscalYear[]): FiscalYear | null {
  return span.includes('年度') || number >= SHORT_YEARS_OF_HEISEI.first ? shortYear(number, plan) : null
}

/** The year that a number means after another: 26 after 2010 is 平成26年度, 14 after it 2014年度, 2 after 2018 令和2年度. */
function yearAfter(before: FiscalYear | null, number: number): FiscalYear | null {
  if (number > LATEST) return null
  if (before === null || number >= FIRST_WESTERN) return number >= FIRST_WESTERN ? number : null
  const eras = before >= FIRST_OF_ERAS ? [eraYear(before).era, '令和'] : []
  const [own, latest] = eras.map((era) => fromEra(era, number))
  return [own, number + CENTURY, latest].find((year) => year !== undefined && year > before) ?? null
}

const SPACED = new RegExp(
  `((?:年度?|[HhＨｈRrＲｒ平成令和\\d０-９][\\d０-９元]))[\\s\u3000]*(${WAVE_DASH.source}|${DASH.source}|[${ARROW}…‥]|から|[・,，、;；+＋/／&＆])[\\s\u3000]*(?=[平令HhＨｈRrＲｒ]|[\\d０-９]{2}|[\\d０-９]年度)`,
  'gu',
)

const ERA = '平成?|令和?|へいせい|れいわ|[HhＨｈRrＲｒ]'
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
