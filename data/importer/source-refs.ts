import { eraName, fromEra } from '../../src/plan/fiscal-year.ts'
import type { CitableItem } from '../../src/plan/items.ts'
import type { SourceRef, Statement } from '../../src/plan/theme-articles.ts'
import { withoutQuotations } from './quotations.ts'

export type ItemMap = ReadonlyMap<string, CitableItem>

/** The faults of a sentence of ours: it has no source, its lines are not the item's, or it names another year. */
export function statementFaults({ text, sources }: Statement, items: ItemMap): string[] {
  if (sources.length === 0) return [`「${text}」に原文の行がありません`]
  const faults = sources.flatMap((source) => sourceRefFaults(source, items))
  const ids = sources.map(({ of }) => of)
  return faults.length > 0 ? faults : [...yearFaults(text, ids, items), ...claimFaults(text, ids, items)]
}

/** The faults of a reference: the item does not exist, or the lines are not its own. */
export function sourceRefFaults({ of: id, source }: SourceRef, items: ItemMap): string[] {
  const item = items.get(id)
  if (!item) return [`文が指す${id}がありません`]
  const lines = item.spans.map(({ from, to }) => (from === to ? `${from}` : `${from}～${to}`)).join('、')
  for (let line = source.from; line <= source.to; line += 1)
    if (!item.spans.some((span) => span.from <= line && line <= span.to))
      return [`文の行（${source.from}～${source.to}）が、${id}の行（${lines}）にありません`]
  return source.from > source.to ? [`文の行（${source.from}～${source.to}）の順が逆です`] : []
}

/** What a reader takes for a promise or a whole: only the document may say so. */
const CLAIMS = [
  '予定',
  '公表',
  'だけ',
  'すべて',
  '全部',
  '全国',
  '初めて',
  'はじめて',
  '必ず',
  '無料',
  'いつでも',
  '完了',
]

/** A sentence of ours may claim only what a text that it cites says in the same word. */
export function claimFaults(text: string, ids: readonly string[], items: ItemMap): string[] {
  const cited = ids.map((id) => items.get(id)?.text ?? '')
  return CLAIMS.filter((claim) => withoutQuotations(text).includes(claim))
    .filter((claim) => !cited.some((own) => own.includes(claim)))
    .map((claim) => `「${text}」の「${claim}」は、${ids.join('、')}に書かれていません`)
}

/**
 * A fiscal year that a sentence of ours names must be one that its items name, or the achievement that they stand under;
 * of a span every year. Years that follow one another are written as a span, and none without its era. What is quoted is
 * the city's own.
 */
export function yearFaults(text: string, ids: readonly string[], items: ItemMap): string[] {
  const named = new Set(
    ids.flatMap((id) => {
      const item = items.get(id)
      return item?.achievement ? [...item.achievement.fiscalYears, ...item.citedYears] : []
    }),
  )
  const ours = withoutQuotations(text)
  const eraless = /(?<!平成|令和|から|～|・|\d)\d{1,2}年度/u.exec(ours)
  return [
    ...(eraless
      ? [`「${text}」の${eraless[0]}に元号がありません。「${exampleOf(ids, items)}」のように書いてください`]
      : []),
    ...[...ours.matchAll(OUR_YEARS)].flatMap(([name, era = '', from = '', joint, toEra = era, to = from]) => {
      const [first, last] = [fromEra(era, from), fromEra(toEra, to)]
      if (joint === '・' && last === first + 1) return [`「${text}」の${name}は、「～」で書いてください`]
      const years = joint === '・' ? [first, last] : Array.from({ length: last - first + 1 }, (_, step) => first + step)
      return years.every((year) => named.has(year))
        ? []
        : [`「${text}」の${name}は、${ids.join('、')}の年度ではありません`]
    }),
  ]
}

const OUR_YEARS = /(平成|令和)(元|\d+)(?:(年度から|[～・])(平成|令和)?(元|\d+))?年度/gu

/** A year of the items that are cited, or of the plan, as an example. */
function exampleOf(ids: readonly string[], items: ItemMap): string {
  const cited = ids.flatMap((id) => items.get(id)?.fiscalYears ?? [])
  const [year] = [...cited, ...[...items.values()].flatMap(({ fiscalYears }) => fiscalYears)]
  return year === undefined ? '令和4年度' : eraName(year)
}
