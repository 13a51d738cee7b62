import * as v from 'valibot'
import type { Plan } from '../../src/plan/plan.ts'
import type { Series } from '../../src/plan/series.ts'
import { faultIn, missingIn, type Fault } from './faults.ts'
import { numbersIn } from './figures.ts'
import type { Line } from './lines.ts'
import { meet } from './numbered-items.ts'
import { type PlacedText, planTexts } from './plan-texts.ts'
import { YEAR_NAME } from './year-names.ts'

const FILE = 'other-numbers.json'
const DIGITS = /\p{Nd}+/gu
// One number with its separators: 10,000 and 2.5 are single numbers.
const NUMBER = /[0-9０-９]+(?:[,，.．][0-9０-９]+)*/gu

/** Numbers of the text that are not data, each with its lines and the reason. */
export const OtherNumbersSchema = v.array(
  v.object({ text: v.string(), lines: v.array(v.pipe(v.number(), v.integer())), reason: v.string() }),
)

export type OtherNumber = v.InferOutput<typeof OtherNumbersSchema>[number]

interface Stretch {
  from: number
  to: number
}

/**
 * Digits in the plan's texts that are neither a value of a series, nor a year, nor on the list of numbers that are not
 * data.
 */
export function otherNumberFaults(
  others: readonly OtherNumber[],
  series: readonly Series[],
  plan: Plan,
  lines: readonly Line[],
): Fault[] {
  const texts = planTexts(plan, lines)
  const used = new Set<OtherNumber>()
  const faults = texts.flatMap((placed) => {
    const values = valueStretches(placed, series)
    const named = others
      .filter((other) => other.lines.some((line) => meet(placed.source, { from: line, to: line })))
      .map((other) => ({ other, stretches: stretchesOf(placed.text, other.text) }))
    for (const { other, stretches } of named) if (stretches.length > 0) used.add(other)
    const noData = named.flatMap(({ stretches }) => stretches)
    const years = [...placed.text.matchAll(YEAR_NAME)].map((match) => stretchAt(match.index, match[0]))
    return [...placed.text.matchAll(DIGITS)].flatMap((match) => {
      const digits = stretchAt(match.index, match[0])
      const at = `「${placed.text.slice(Math.max(0, digits.from - 8), digits.to + 8)}」（${placed.source.from}行目）の${match[0]}`
      const isValue = values.some((value) => covers(value, digits))
      const isOther = noData.some((other) => covers(other, digits))
      if (isValue && isOther) return [faultIn(FILE, `${at}は数値です。この一覧には入れられません`)]
      if (isValue || isOther || years.some((year) => covers(year, digits))) return []
      return [missingIn(FILE, `${at}が、数値にも、年度にも、この一覧にもありません`)]
    })
  })
  const unused = others.filter((other) => !used.has(other) || other.reason === '')
  return [...faults, ...unused.map(({ text }) => faultIn(FILE, `「${text}」が、その行にないか、理由がありません`))]
}

/** Where the text has a series' number: the number in its phrases that is its value. */
function valueStretches({ text, source }: PlacedText, series: readonly Series[]): Stretch[] {
  return series
    .filter(({ basis }) => basis === 'stated')
    .flatMap(({ points }) => points)
    .filter((point) => meet(point.source, source))
    .flatMap(({ phrases, value }) => phrases.map((phrase) => ({ phrase, value })))
    .flatMap(({ phrase, value }) =>
      stretchesOf(text, phrase).flatMap(({ from }) => {
        const years = [...phrase.matchAll(YEAR_NAME)].map((match) => stretchAt(match.index, match[0]))
        return [...phrase.matchAll(NUMBER)]
          .map((match) => ({ stretch: stretchAt(match.index, match[0]), word: phrase.slice(match.index) }))
          .filter(({ stretch }) => !years.some((year) => covers(year, stretch)))
          .filter(({ word }) => numbersIn(word)[0] === value)
          .map(({ stretch }) => ({ from: from + stretch.from, to: from + stretch.to }))
      }),
    )
}

function stretchesOf(text: string, part: string): Stretch[] {
  const found: Stretch[] = []
  for (let from = text.indexOf(part); part !== '' && from >= 0; from = text.indexOf(part, from + part.length))
    found.push({ from, to: from + part.length })
  return found
}

const stretchAt = (from: number, text: string): Stretch => ({ from, to: from + text.length })
const covers = (outer: Stretch, inner: Stretch): boolean => outer.from <= inner.from && inner.to <= outer.to
