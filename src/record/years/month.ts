import { eraOfMonth, numberInEra } from '../../plan/fiscal-year.ts'

/** 「平成27年4月（2015年4月）」. A calendar month has the era of its own day: 平成31年4月, 令和元年5月. */
export function monthName({ year, month }: { year: number; month: number }): string {
  const { era, year: inEra } = eraOfMonth(year, month)
  return `${era}${numberInEra(inEra)}年${month}月（${year}年${month}月）`
}
