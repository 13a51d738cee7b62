import type { FiscalYear } from '../../src/plan/fiscal-year.ts'
import { yearPhrase } from './year-phrase.ts'

/**
 * A fiscal year in the forms of the text: H22, Ｈ24, H22～26, 平成26年度, 平成２２年度～２６年度, H26年, R3～R5, 令和元年度,
 * 2019年度. A calendar month (平成28年1月) is a date and not a fiscal year.
 */
export const YEAR_NAME =
  /(?:(?<![A-Za-z])[HＨRＲ]|平成|令和)(?:元|[0-9０-９]{1,2})(?![0-9０-９]|年[0-9０-９])(?:年度?)?(?:[～~](?:[HＨRＲ]|平成|令和)?(?:元|[0-9０-９]{1,2})(?![0-9０-９]))?(?:年度?)?(?![0-9０-９])|(?:19|20)[0-9]{2}年度/gu

/** The fiscal years that a phrase names, in order, every year of a range. */
export function yearsNamedIn(phrase: string): FiscalYear[] {
  return [...new Set((phrase.match(YEAR_NAME) ?? []).flatMap((name) => yearPhrase(name)?.years ?? []))].sort()
}
