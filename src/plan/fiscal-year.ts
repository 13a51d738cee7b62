/**
 * A Japanese fiscal year, named by the Gregorian year in which it starts:
 * 2010 is 平成22年度, April 2010 to March 2011. So 2015-03-31 lies in 2014 (平成26年度),
 * although the calendar then already says 平成27年.
 */
export type FiscalYear = number

/** An era as it is written, with its letter and its first month. */
interface Era {
  name: string
  /** 「H22」. */
  letter: string
  year: number
  month: number
}

/** The eras in which a fiscal year can lie, the latest first. A new era is a line more. */
export const ERAS = [
  { name: '令和', letter: 'R', year: 2019, month: 5 },
  { name: '平成', letter: 'H', year: 1989, month: 1 },
] as const satisfies readonly Era[]

export type EraName = (typeof ERAS)[number]['name']

/**
 * The era and the year within it, e.g. 2010 -> { era: '平成', year: 22 }. An era that begins within a fiscal year names all
 * of it, as in offices: 2019 is 令和元年度. Years before 1989 throw a RangeError.
 */
export function eraYear(fiscalYear: FiscalYear): { era: EraName; year: number } {
  const era = ERAS.find(({ year }) => fiscalYear >= year)
  if (!era) throw new RangeError(`${fiscalYear} is before 平成元年度 (1989)`)
  return { era: era.name, year: fiscalYear - era.year + 1 }
}

/** The era and the year within it of a calendar month: April 2019 is in 平成31年, May 2019 in 令和元年. */
export function eraOfMonth(year: number, month: number): { era: EraName; year: number } {
  const era = ERAS.find((candidate) => year > candidate.year || (year === candidate.year && month >= candidate.month))
  if (!era) throw new RangeError(`${year} is before 平成元年 (1989)`)
  return { era: era.name, year: year - era.year + 1 }
}

/**
 * The year that a year of an era names: 平成, 22 -> 2010; H, 31 and 令和, 元 -> 2019. `era`: its name or letter, half or
 * full width. Throws a RangeError for another era.
 */
export function fromEra(era: string, year: number | string): FiscalYear {
  const plain = era.normalize('NFKC').toUpperCase()
  const known = ERAS.find(({ name, letter }) => name === plain || letter === plain)
  if (!known) throw new RangeError(`${era} is no era`)
  return known.year - 1 + (year === '元' ? 1 : Number(year))
}

/** Whether a sentence names a year by its era: 「平成22年度」, 「令和元年」. */
export function namesEraYear(text: string): boolean {
  return ERAS.some(({ name }) => new RegExp(`${name}(?:元|\\d)`, 'u').test(text))
}

/** 「元」 or 「22」: the first year of an era has a name of its own. */
export function numberInEra(year: number): string {
  return year === 1 ? '元' : String(year)
}

/** 「平成22年度」; the first year of an era is written 元. */
export function eraName(fiscalYear: FiscalYear): string {
  return `${eraShort(fiscalYear)}年度`
}

/** 「平成22」, for tight places such as a column head. */
export function eraShort(fiscalYear: FiscalYear): string {
  const { era, year } = eraYear(fiscalYear)
  return `${era}${numberInEra(year)}`
}

/** 「H22」, where there is room for three letters; the first year is R1. */
export function eraLetter(fiscalYear: FiscalYear): string {
  const { era, year } = eraYear(fiscalYear)
  return `${ERAS.find(({ name }) => name === era)?.letter ?? ''}${year}`
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
