import { seriesText } from './messages.ts'

/** What the bars of a chart show, in sentences. `years` and `year` are names: 「平成24年度」; `value` has its unit. */
export const summaryText = {
  ends: (ends: readonly (readonly [year: string, value: string])[]) =>
    `${ends.map(([year, value]) => `${year}は${value}`).join('、')}です。`,
  same: (value: string, everyYear: boolean) => `${everyYear ? 'どの年度も' : '数のある年度は、どれも'}${value}です。`,
  /** `whole`: every year between the first and the last has a number. */
  rising: (whole: boolean) => `${whole ? '' : '数のある'}年度ごとに増えています。`,
  falling: (whole: boolean) => `${whole ? '' : '数のある'}年度ごとに減っています。`,
  highest: 'いちばん多い',
  lowest: 'いちばん少ない',
  /** `value` is empty where it was told already. */
  extreme: (name: string, value: string, years: readonly string[]) =>
    `${name}のは${value === '' ? '' : `${value}の`}${years.join('と')}`,
  extremes: (parts: readonly string[]) => `${parts.join('、')}です。`,
  span: (years: string, value: string) => `${years}（複数の年度にわたる）は${value}です。`,
  missing: (years: string) => `${seriesText.missingIn(years)}。`,
}
