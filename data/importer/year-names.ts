import { fromHeisei, type FiscalYear } from '../../src/plan/fiscal-year.ts'
import { normalised } from './marks.ts'

/**
 * A fiscal year in the forms of the text: H22, Ｈ24, H22～26, 平成26年度, 平成２２年度～２６年度, H26年. A calendar
 * month (平成28年1月) is a date and not a fiscal year.
 */
export const YEAR_NAME =
  /(?:[HＨ]|平成)(?<first>[0-9０-９]{2})(?![0-9０-９]|年[0-9０-９])(?:年度?)?(?:[～~](?:[HＨ]|平成)?(?<last>[0-9０-９]{2})(?![0-9０-９]))?(?:年度?)?(?![0-9０-９])/gu

/** The fiscal years that a phrase names, in order, every year of a range. */
export function yearsNamedIn(phrase: string): FiscalYear[] {
  const years = [...phrase.matchAll(YEAR_NAME)].flatMap(({ groups }) => {
    const first = Number(normalised(groups?.['first'] ?? ''))
    const last = Number(normalised(groups?.['last'] ?? groups?.['first'] ?? ''))
    return Array.from({ length: last - first + 1 }, (_, index) => fromHeisei(first + index))
  })
  return [...new Set(years)].sort()
}
