import { fromEra } from '../../src/plan/fiscal-year.ts'
import { ERA_LETTERS, ERA_NAMES } from './year-phrase.ts'

const ERA = `${ERA_NAMES}|(?<![A-Za-z])${ERA_LETTERS}`
const NUMBER = '元|\\d{1,2}'

/**
 * The pattern of the years in a Japanese text: H22, R3~R5, 平成26年度, 令和元年度, 平成22~26年度 and 2012年度. The text is NFKC: ～
 * is ~ and digits are half-width. For use in a regular expression, whose groups `writtenYears` reads.
 */
export const WRITTEN_YEARS = `(?<era>${ERA})(?<first>${NUMBER})(?<kind>年度|年)?(?:(?:~|から)(?<lastEra>${ERA})?(?<last>${NUMBER})(?![\\d月])(?<lastKind>年度|年)?)?|(?<western>(?:19|20)\\d{2})(?<westernKind>年度|年)`

/** What a match has found, by the names of its groups. */
export type Groups = Record<string, string | undefined>

/** The years of a match: of a range the first and the last; none where it is no year. A tag (H24) names a fiscal year. */
export function writtenYears(groups: Groups): { year: number; fiscal: boolean }[] {
  const { era = '', first, kind, lastEra = era, last, lastKind, western, westernKind } = groups
  if (western !== undefined) return [{ year: Number(western), fiscal: westernKind === '年度' }]
  const fiscal = (kind ?? lastKind ?? '年度') === '年度'
  return [
    ...(first === undefined ? [] : [{ year: fromEra(era, first), fiscal }]),
    ...(last === undefined ? [] : [{ year: fromEra(lastEra, last), fiscal }]),
  ]
}
