/**
 * A Japanese fiscal year, named by the Gregorian year in which it starts:
 * 2010 is 平成22年度, April 2010 to March 2011. So 2015-03-31 lies in 2014 (平成26年度),
 * although the calendar then already says 平成27年.
 */
export type FiscalYear = number

const HEISEI_OFFSET = 1988
const REIWA_OFFSET = 2018
const REIWA_FIRST = 2019

/** The era and the year within it, e.g. 2010 -> { era: '平成', year: 22 }. Years before 1989 throw a RangeError. */
export function eraYear(fiscalYear: FiscalYear): { era: '平成' | '令和'; year: number } {
  if (fiscalYear >= REIWA_FIRST) return { era: '令和', year: fiscalYear - REIWA_OFFSET }
  if (fiscalYear > HEISEI_OFFSET) return { era: '平成', year: fiscalYear - HEISEI_OFFSET }
  throw new RangeError(`${fiscalYear} is before 平成元年度 (1989)`)
}

/** The fiscal year that a year of 平成 names, e.g. 22 -> 2010. */
export function fromHeisei(year: number): FiscalYear {
  return year + HEISEI_OFFSET
}

/** The year that a year of an era names, e.g. 平成, 22 -> 2010. */
export function fromEra(era: string, year: number): FiscalYear {
  return year + (era === '令和' ? REIWA_OFFSET : HEISEI_OFFSET)
}

/** 「平成22年度」; the first year of an era is written 元. */
export function eraName(fiscalYear: FiscalYear): string {
  return `${eraShort(fiscalYear)}年度`
}

/** 「平成22」, for tight places such as a column head. */
export function eraShort(fiscalYear: FiscalYear): string {
  const { era, year } = eraYear(fiscalYear)
  return `${era}${year === 1 ? '元' : year}`
}

/** 「H22」, where there is room for three letters. */
export function eraLetter(fiscalYear: FiscalYear): string {
  return eraShort(fiscalYear).replace('平成', 'H').replace('令和', 'R')
}

/** 「2010年度」. */
export function westernName(fiscalYear: FiscalYear): string {
  return `${fiscalYear}年度`
}

/** 「平成22年度（2010年度）」: both notations, for titles and other plain text. */
export function fullName(fiscalYear: FiscalYear): string {
  return `${eraName(fiscalYear)}（${westernName(fiscalYear)}）`
}

/** First and last fiscal year as one name, 「平成22～26年度」; the era is repeated only where it changes. */
export function rangeName(fiscalYears: readonly FiscalYear[]): string {
  const first = fiscalYears[0]
  const last = fiscalYears.at(-1)
  if (first === undefined || last === undefined) return ''
  if (first === last) return eraName(first)
  const sameEra = eraYear(first).era === eraYear(last).era
  return `${eraShort(first)}～${sameEra ? eraYear(last).year : eraShort(last)}年度`
}

/** The last of a plan's fiscal years, which are in ascending order. No year throws a RangeError. */
export function lastYearOf(fiscalYears: readonly FiscalYear[]): FiscalYear {
  const last = fiscalYears.at(-1)
  if (last === undefined) throw new RangeError('a plan without fiscal years')
  return last
}

/** A plan's year in the middle, the later of two: an example that stands for all of them. No year throws a RangeError. */
export function middleYearOf(fiscalYears: readonly FiscalYear[]): FiscalYear {
  return lastYearOf(fiscalYears.slice(0, Math.floor(fiscalYears.length / 2) + 1))
}

/** The era's year in which a fiscal year ends, in March: 2014 -> 「平成27年」, and 2018 -> 「平成31年」. */
export function eraYearOfMarch(fiscalYear: FiscalYear): string {
  const { era, year } = eraYear(fiscalYear)
  return `${era}${year + 1}年`
}

/**
 * Fiscal years in ascending order as one name: years that follow one another are a span with ～, as the city writes
 * them (H25～H26), and ・ stands only where a year is left out: 「平成22～23・25年度」. Empty for no year.
 */
export function yearsName(fiscalYears: readonly FiscalYear[]): string {
  const spans: FiscalYear[][] = []
  for (const year of fiscalYears) {
    const last = spans.at(-1)
    if (last?.at(-1) === year - 1) last.push(year)
    else spans.push([year])
  }
  const names = spans.map((span) => rangeName(span).replace(/年度$/u, ''))
  const [first] = names
  const eras = new Set(fiscalYears.map((year) => eraYear(year).era))
  if (first === undefined) return ''
  return `${names.map((name, index) => (index > 0 && eras.size === 1 ? name.replace(/^\D+/u, '') : name)).join('・')}年度`
}
