import { fromHeisei, type FiscalYear } from '../../src/plan/fiscal-year.ts'
import { normalised } from './marks.ts'

/** The fiscal years of the columns: 「… 平成２２年度 平成２３年度 …」. */
export function columnYears(head: string): FiscalYear[] {
  return [...normalised(head).matchAll(/平成(\d+)年度/gu)].map((match) => fromHeisei(Number(match[1])))
}

/** The fiscal years in the title of the table: 「(平成２２年度～２６年度)」. */
export function titleYears(title: string): FiscalYear[] {
  const match = /平成(\d+)年度[~〜](?:平成)?(\d+)年度/u.exec(normalised(title))
  if (!match) return []
  const from = fromHeisei(Number(match[1]))
  return Array.from({ length: Math.max(0, fromHeisei(Number(match[2])) - from + 1) }, (_, index) => from + index)
}

/** Whether two lists of years are the same. */
export function sameYears(one: readonly FiscalYear[], other: readonly FiscalYear[]): boolean {
  return one.length === other.length && one.every((year, index) => year === other[index])
}
