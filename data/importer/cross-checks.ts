import type { CrossCheck, Equation, Series, SeriesPoint } from '../../src/plan/series.ts'
import { linesOf } from '../../src/plan/source-lines.ts'
import { faultIn, type Fault } from './faults.ts'
import { numbersIn } from './figures.ts'
import { YEAR_NAME } from './year-names.ts'

const FILE = 'cross-checks.json'

/**
 * The faults of 数字の検算: sums that are wrong, and numbers in a chart's title that are neither in a series nor a sum.
 */
export function crossCheckFaults(
  checks: readonly CrossCheck[],
  series: readonly Series[],
  lines: readonly string[],
): Fault[] {
  return [
    ...checks.flatMap((check, index) => {
      const messages = checkFaults(check, series, lines)
      if (checks.findIndex(({ id }) => id === check.id) < index) messages.push('同じidが二つあります')
      return messages.map((message) => faultIn(FILE, `${check.id}：${message}`))
    }),
    ...series.flatMap((entry) => messageFaults(entry, checks)),
  ]
}

function checkFaults(check: CrossCheck, series: readonly Series[], lines: readonly string[]): string[] {
  const unknown = check.series.filter(
    (id) => !series.some((entry) => entry.id === id && entry.project === check.project),
  )
  if (check.series.length === 0 || unknown.length > 0)
    return [`事業${check.project}に、この数がありません（${unknown.join('、')}）`]
  if (check.result === 'names') return nameFaults(check, series, lines)
  const wanted = check.result === 'agrees' ? 'stated' : 'calculated'
  return [
    ...(check.result !== 'open' && check.equations.length === 0 ? ['式がありません'] : []),
    ...check.equations.flatMap((equation) => [
      ...(equation.equals.kind === wanted ? [] : [`この結果の式には「${wanted}」が必要です`]),
      ...equationFaults(equation, check, series),
    ]),
  ]
}

function equationFaults({ terms, equals }: Equation, { series: own, text }: CrossCheck, all: readonly Series[]) {
  const sides = [...terms, ...(equals.kind === 'stated' ? [equals] : [])]
  const foreign = sides.filter(({ series }) => !own.includes(series))
  if (foreign.length > 0) return [`式の${foreign.map(({ series }) => series).join('、')}が、この検算の数にありません`]
  const values = terms.map(({ series, fiscalYears }) => pointOf(all, series, fiscalYears)?.value)
  const result =
    equals.kind === 'stated' ? pointOf(all, equals.series, equals.fiscalYears)?.value : (equals.value as number)
  if (values.includes(undefined) || result === undefined) return ['式の年度に、数値がありません']
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0)
  if (sum !== result) return [`${values.join(' + ')}は${sum}で、${result}と合いません`]
  return equals.kind === 'calculated' && !numbersIn(text).includes(result) ? [`言葉に合計${result}がありません`] : []
}

/** The names are in the lines of the one series that they confirm, and there are as many as its number. */
function nameFaults(
  check: Extract<CrossCheck, { result: 'names' }>,
  series: readonly Series[],
  lines: readonly string[],
): string[] {
  const points = series.filter(({ id }) => check.series.includes(id)).flatMap((entry) => entry.points)
  const [point] = points
  if (!point || points.length > 1) return ['名前で確かめられるのは、一つの数だけです']
  const text = linesOf(point.source, lines)
    .map((line) => line.text.trim())
    .join('')
  return [
    ...check.names.filter((name) => !text.includes(name)).map((name) => `「${name}」が原文の行にありません`),
    ...(new Set(check.names).size === point.value
      ? []
      : [`名前が${check.names.length}個で、数値${point.value}と合いません`]),
  ]
}

/** A title may only have numbers of the series or sums that are checked beside it. */
function messageFaults({ id, message, points }: Series, checks: readonly CrossCheck[]): Fault[] {
  const sums = checks
    .filter(({ series }) => series.includes(id))
    .flatMap((check) => (check.result === 'names' ? [] : check.equations))
    .flatMap(({ equals }) => (equals.kind === 'calculated' ? [equals.value] : []))
  const known = [...points.map(({ value }) => value), ...sums]
  return numbersIn(message.replaceAll(YEAR_NAME, ''))
    .filter((number) => !known.includes(number))
    .map((number) => faultIn('series.json', `${id}：見出しの${number}を、どの数も裏づけていません`))
}

function pointOf(series: readonly Series[], id: string, fiscalYears: readonly number[]): SeriesPoint | undefined {
  return series
    .find((entry) => entry.id === id)
    ?.points.find((point) => point.fiscalYears.join() === fiscalYears.join())
}
