import { eraName, ERAS, type FiscalYear, fromEra, yearsName } from '../../plan/fiscal-year.ts'
import type { Series, SeriesPoint } from '../../plan/series.ts'
import { summaryText } from './summary-messages.ts'
import { valueName } from './number/value-name.ts'

/** A number of one fiscal year: only these are compared with one another. */
interface YearNumber {
  year: FiscalYear
  value: number
  /** As a reader writes it, without its unit. */
  name: string
}

/** 「平成24年度と平成25年度が3」 in a title: years, and the number that it gives for each of them. */
const NUMBER_IN_TITLE = /((?:\p{Script=Han}{2}(?:元|\d+)年度と?)+)[のがはに]、?(約?[\d,.]+万?)/gu
const YEAR = /(\p{Script=Han}{2})(元|\d+)年度/gu

/**
 * What the bars of a series show, in sentences for those who do not see them: where the numbers begin and end, the
 * highest and the lowest, and which of the plan's years (`fiscalYears`) have none. What the title above them, its
 * message, says already is not said again. Empty where that says everything. Made at import.
 */
export function chartSummary({ points, unit, message }: Series, fiscalYears: readonly FiscalYear[]): string {
  const spans = points.filter((point) => point.fiscalYears.length > 1)
  const missing = fiscalYears.filter((year) => !points.some((point) => point.fiscalYears.includes(year)))
  return [
    ...aboutNumbers(ofOneYear(points), fiscalYears.length, unit, message),
    ...spans.map((point) => summaryText.span(yearsName(point.fiscalYears), valueName(point) + unit)),
    ...(missing.length > 0 ? [summaryText.missing(yearsName(missing))] : []),
  ].join('')
}

function ofOneYear(points: readonly SeriesPoint[]): YearNumber[] {
  return points
    .flatMap((point): YearNumber[] => {
      const [year, ...others] = point.fiscalYears
      if (year === undefined || others.length > 0) return []
      return [{ year, value: point.value, name: valueName(point) }]
    })
    .sort((one, other) => one.year - other.year)
}

function aboutNumbers(numbers: readonly YearNumber[], planYears: number, unit: string, title: string): string[] {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return []
  if (numbers.length > 1 && numbers.every(({ value }) => value === first.value))
    return [summaryText.same(first.name + unit, numbers.length === planYears)]
  const inTitle = numbersIn(title)
  const isStated = ({ year, name }: YearNumber) => inTitle.has(`${year} ${name}`)
  const ends = [...new Set([first, last])].filter((number) => !isStated(number))
  const endsInWords = ends.map(({ year, name }) => [eraName(year), name + unit] as const)
  return [
    ...(ends.length > 0 ? [summaryText.ends(endsInWords)] : []),
    ...aboutShape(numbers, unit, title, (number) => isStated(number) || ends.includes(number)),
  ]
}

/**
 * Whether the numbers rise or fall all the way; otherwise the highest and the lowest, with their number where it is not
 * told yet. Of two numbers the two themselves tell it.
 */
function aboutShape(
  numbers: readonly YearNumber[],
  unit: string,
  title: string,
  isStated: (number: YearNumber) => boolean,
): string[] {
  if (numbers.length < 3) return []
  const values = numbers.map(({ value }) => value)
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)))
  const years = numbers.map(({ year }) => year)
  const whole = Math.max(...years) - Math.min(...years) === years.length - 1
  if (steps.every((step) => step === 1)) return [summaryText.rising(whole)]
  if (steps.every((step) => step === -1)) return [summaryText.falling(whole)]
  const parts = [
    { name: summaryText.highest, value: Math.max(...values) },
    { name: summaryText.lowest, value: Math.min(...values) },
  ]
    .filter(({ name }) => !title.includes(name))
    .map(({ name, value }) => {
      const those = numbers.filter((number) => number.value === value)
      const number = those.some(isStated) ? '' : (those[0]?.name ?? '') + unit
      const theirYears = those.map(({ year }) => eraName(year))
      return summaryText.extreme(name, number, theirYears)
    })
  return parts.length > 0 ? [summaryText.extremes(parts)] : []
}

/** The numbers that a title gives, as 「2012 11」: year and number. */
function numbersIn(title: string): Set<string> {
  const isEra = (word: string) => ERAS.some(({ name }) => name === word)
  return new Set(
    [...title.matchAll(NUMBER_IN_TITLE)].flatMap(([, years = '', number = '']) =>
      [...years.matchAll(YEAR)].flatMap(([, era = '', year = '']) =>
        isEra(era) ? [`${fromEra(era, year)} ${number}`] : [],
      ),
    ),
  )
}
