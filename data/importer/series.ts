import type { Plan, SourceSpan } from '../../src/plan/plan.ts'
import type { Series, SeriesPoint } from '../../src/plan/series.ts'
import { linesOf } from '../../src/plan/source-lines.ts'
import { faultIn, type Fault } from './faults.ts'
import { numbersIn } from './figures.ts'
import { liesWithin, meet, type NumberedItem, numberedItems } from './numbered-items.ts'
import { yearsNamedIn } from './year-names.ts'

const FILE = 'series.json'
const ABOUT = /約|およそ|程度|以上|以下|余り/u

/** The faults of the series: lines, phrases, values, years and counted names, each compared with the source. */
export function seriesFaults(series: readonly Series[], plan: Plan, lines: readonly string[]): Fault[] {
  const items = numberedItems(plan)
  return series.flatMap((entry, index) => {
    const messages: string[] = []
    if (!/^p\d+-[a-z-]+$/.test(entry.id) || !entry.id.startsWith(`p${entry.project}-`))
      messages.push(`idは「p${entry.project}-」で始まる半角の小文字とハイフンにしてください`)
    if (series.findIndex(({ id }) => id === entry.id) < index) messages.push('同じidが二つあります')
    if (!plan.projects.some(({ number }) => number === entry.project)) messages.push(`事業${entry.project}がありません`)
    if (entry.points.length === 0) messages.push('数値がありません')
    if (entry.measure === 'single' && entry.points.length > 1) messages.push('単独の数なのに、数値が二つ以上あります')
    if (entry.measure !== 'single' && entry.points.some(({ fiscalYears }) => fiscalYears.length === 0))
      messages.push('年度のない数値は、単独の数にだけ使えます')
    messages.push(...repeatedYears(entry), ...countedFaults(entry))
    for (const point of entry.points)
      messages.push(
        ...pointFaults(entry, point, items, lines).map((message) => `${point.phrases.join('／')}：${message}`),
      )
    return messages.map((message) => faultIn(FILE, `${entry.id}：${message}`))
  })
}

function repeatedYears({ points }: Series): string[] {
  const names = points.map(({ fiscalYears }) => fiscalYears.join('・'))
  return new Set(names).size < names.length ? ['同じ年度の数値が二つあります'] : []
}

function pointFaults(
  { project, basis }: Series,
  point: SeriesPoint,
  items: readonly NumberedItem[],
  lines: readonly string[],
): string[] {
  const { from, to } = point.source
  const text = linesOf(point.source, lines)
    .map((line) => line.text.trim())
    .join('')
  if (point.phrases.some((phrase) => phrase === '' || !text.includes(phrase)))
    return [`この言葉が${from}～${to}行目にありません`]
  const own = items.filter((item) => item.project === project)
  const messages = point.phrases.filter((phrase) => !standsInOneItem(phrase, point.source, own)).map(brokenPhrase)
  if (basis === 'stated' && !point.phrases.some((phrase) => numbersIn(phrase).includes(point.value)))
    messages.push(`この言葉に数値${point.value}がありません`)
  if (point.approximate !== point.phrases.some((phrase) => ABOUT.test(phrase)))
    messages.push('およその数かどうかが、原文と合いません')
  const carriers = point.of === null ? own : own.filter(({ id }) => id === point.of)
  if (carriers.length === 0) messages.push(`事業${project}に${point.of ?? '項目'}がありません`)
  else if (
    !liesWithin(
      point.source,
      carriers.flatMap(({ spans }) => spans),
    )
  )
    messages.push(`${from}～${to}行目が、${point.of ?? `事業${project}`}の行にありません`)
  else messages.push(...yearFaults(point, own))
  return messages
}

/** A quotation is one unbroken stretch of one item's own text: the words of two items are two quotations. */
function standsInOneItem(phrase: string, source: SourceSpan, items: readonly NumberedItem[]): boolean {
  return items.some((item) => meet(item.source, source) && item.text.includes(phrase))
}

const brokenPhrase = (phrase: string) => `「${phrase}」は、一つの項目の文に、ひと続きでありません`

/** The years of a point are those its phrases name; where they name none, those of the items in its lines. */
function yearFaults(point: SeriesPoint, items: readonly NumberedItem[]): string[] {
  const named = yearsNamedIn(point.phrases.join('、'))
  const tagged = items.filter(({ source }) => meet(source, point.source)).flatMap(({ fiscalYears }) => fiscalYears)
  const expected = named.length > 0 ? named : [...new Set(tagged)].sort()
  return expected.join() === point.fiscalYears.join()
    ? []
    : [`年度は、原文では「${expected.join('・')}」です（ここでは「${point.fiscalYears.join('・')}」）`]
}

/** Every counted name is in exactly one phrase, and a point's value is the number of names in its own. */
function countedFaults({ basis, counted, points }: Series): string[] {
  if (basis !== 'counted') return counted ? ['数えた名前は、数えた数にだけ付けられます'] : []
  if (!counted || counted.length === 0) return ['数えた名前がありません']
  const repeated = new Set(counted).size < counted.length ? ['同じ名前を二度数えています'] : []
  const misplaced = counted
    .map((name) => ({
      name,
      places: points.flatMap(({ phrases }) => phrases).filter((phrase) => phrase.includes(name)).length,
    }))
    .filter(({ places }) => places !== 1)
    .map(({ name, places }) => `数えた「${name}」が、${places}か所にあります（1か所が必要）`)
  const miscounted = points
    .map(({ phrases, value }) => {
      const phrase = phrases.join('／')
      return { phrase, value, names: counted.filter((name) => phrase.includes(name)).length }
    })
    .filter(({ value, names }) => value !== names)
    .map(({ phrase, value, names }) => `${phrase}：数値${value}が、数えた${names}件と合いません`)
  return [...repeated, ...misplaced, ...miscounted]
}
