import type { SeriesPoint } from '../../../plan/series.ts'

/** 「10,000」, 「約10万」: a number as a reader writes it. */
export function valueName({ value, approximate }: Pick<SeriesPoint, 'value' | 'approximate'>): string {
  const TEN_THOUSAND = 10_000
  const plain =
    value >= 10 * TEN_THOUSAND && value % TEN_THOUSAND === 0
      ? `${value / TEN_THOUSAND}万`
      : String(value).replace(/\B(?=(\d{3})+$)/g, ',')
  return approximate ? `約${plain}` : plain
}
