import type { FiscalYear } from './fiscal-year.ts'
import type { SourceSpan } from './plan.ts'

/** The ids in the single-file edition; every link leads to one of them in the same file. */
export const contentsAnchor = 'contents'
export const searchAnchor = 'search'
export const furiganaAnchor = 'furigana'

/** A policy with its projects, by its code. */
export function policyAnchor(code: string): string {
  return `policy-${code}`
}

/** The beginning of the ids of all the project's items. */
export function projectAnchor(number: number): string {
  return `p${number}`
}

/** The entries of one project and one fiscal year. */
export function projectYearAnchor(number: number, year: FiscalYear): string {
  return `${projectAnchor(number)}-${year}`
}

/** A series' numbers, by its id. */
export function seriesAnchor(id: string): string {
  return `series-${id}`
}

/** The explanation of a term, by its id. */
export function termAnchor(id: string): string {
  return `term-${id}`
}

/** The first of a span's lines. */
export function lineAnchor({ from }: SourceSpan): string {
  return `L${from}`
}
