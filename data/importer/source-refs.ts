import { fromHeisei } from '../../src/plan/fiscal-year.ts'
import type { CitableItem } from '../../src/plan/items.ts'
import type { SourceRef, Statement } from '../../src/plan/theme-articles.ts'

export type ItemMap = ReadonlyMap<string, CitableItem>

/** What is wrong with a sentence of ours: nothing carries it, its lines are not the item's, or it names another year. */
export function statementFaults({ text, sources }: Statement, items: ItemMap): string[] {
  if (sources.length === 0) return [`「${text}」に原文の行がありません`]
  const faults = sources.flatMap((source) => sourceRefFaults(source, items))
  return faults.length > 0
    ? faults
    : yearFaults(
        text,
        sources.map(({ of }) => of),
        items,
      )
}

/** What is wrong with a reference: the item does not exist, or the lines are not its own. */
export function sourceRefFaults({ of: id, source }: SourceRef, items: ItemMap): string[] {
  const item = items.get(id)
  if (!item) return [`文が指す${id}がありません`]
  const lines = item.spans.map(({ from, to }) => (from === to ? `${from}` : `${from}～${to}`)).join('、')
  for (let line = source.from; line <= source.to; line += 1)
    if (!item.spans.some((span) => span.from <= line && line <= span.to))
      return [`文の行（${source.from}～${source.to}）が、${id}の行（${lines}）にありません`]
  return source.from > source.to ? [`文の行（${source.from}～${source.to}）の順が逆です`] : []
}

/** A fiscal year that a sentence of ours names must be one that its items name, or the achievement that they stand under. */
export function yearFaults(text: string, ids: readonly string[], items: ItemMap): string[] {
  const named = new Set(
    ids.flatMap((id) => {
      const item = items.get(id)
      return item?.achievement ? [...item.achievement.fiscalYears, ...item.citedYears] : []
    }),
  )
  return [...text.matchAll(/平成(\d+)(?:[～・](\d+))?年度/gu)].flatMap(([name, ...years]) =>
    years.filter(Boolean).every((year) => named.has(fromHeisei(Number(year))))
      ? []
      : [`「${text}」の${name}は、${ids.join('、')}の年度ではありません`],
  )
}
