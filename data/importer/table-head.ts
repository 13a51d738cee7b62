import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import { normalised } from './marks.ts'
import { ERA_LETTERS, ERA_NAMES, yearPhrase } from './year-phrase.ts'

const ERA_YEAR = `(?:${ERA_NAMES}|${ERA_LETTERS})(?:元|\\d{1,2})`
const WESTERN = '(?:19|20)\\d{2}'
const COLUMN = new RegExp(`(?:${ERA_YEAR}|${WESTERN})年度|${ERA_LETTERS}\\d{1,2}(?!\\d)`, 'gu')
const SPAN = new RegExp(`(?:${ERA_YEAR}|${WESTERN})(?:年度)?\\s*[~〜]\\s*(?:${ERA_YEAR}|${WESTERN}|\\d{1,2})年度`, 'u')

/** The fiscal years of the columns: 「… 平成２２年度 平成２３年度 …」, 「… R2 R3 …」, 「… 2019年度 …」. */
export function columnYears(head: string): FiscalYear[] {
  return (normalised(head).match(COLUMN) ?? []).flatMap((column) => yearPhrase(column)?.years ?? [])
}

/** The fiscal years in the title of the table: 「(平成２２年度～２６年度)」, 「（令和2～6年度）」, 「（2019年度～2023年度）」. */
export function titleYears(title: string): FiscalYear[] {
  const span = SPAN.exec(normalised(title))?.[0]
  const read = span === undefined ? null : yearPhrase(span)
  return read && !read.reversed ? read.years : []
}

/** Whether two lists of years are the same. */
export function sameYears(one: readonly FiscalYear[], other: readonly FiscalYear[]): boolean {
  return one.length === other.length && one.every((year, index) => year === other[index])
}
