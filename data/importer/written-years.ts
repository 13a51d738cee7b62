import { fromHeisei } from '../../src/plan/fiscal-year.ts'

/**
 * The pattern of the years in a Japanese text: H22, H23~24, 平成26年度, 平成22~26年度 and 2012年度. The text is NFKC: ～ is ~
 * and digits are half-width. For use in a regular expression, whose groups `writtenYears` reads.
 */
export const WRITTEN_YEARS =
  '(?:平成|H)(?<first>\\d{1,2})(?<kind>年度|年)?(?:(?:~|から)(?:平成|H)?(?<last>\\d{1,2})(?![\\d月])(?<lastKind>年度|年)?)?|(?<western>(?:19|20)\\d{2})(?<westernKind>年度|年)'

/** What a match has found, by the names of its groups. */
export type Groups = Record<string, string | undefined>

/** The years of a match: of a range the first and the last; none where it is no year. A tag (H24) names a fiscal year. */
export function writtenYears({
  first,
  kind,
  last,
  lastKind,
  western,
  westernKind,
}: Groups): { year: number; fiscal: boolean }[] {
  if (western !== undefined) return [{ year: Number(western), fiscal: westernKind === '年度' }]
  const fiscal = (kind ?? lastKind ?? '年度') === '年度'
  return [first, last].flatMap((year) => (year === undefined ? [] : [{ year: fromHeisei(Number(year)), fiscal }]))
}
