import { eraYear } from '../../plan/fiscal-year.ts'

/** 「平成27年4月（2015年4月）」. A calendar year names the same year of an era as a fiscal year that starts in it. */
export function monthName({ year, month }: { year: number; month: number }): string {
  const { era, year: inEra } = eraYear(year)
  return `${era}${inEra}年${month}月（${year}年${month}月）`
}
