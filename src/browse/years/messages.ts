import type { PrintedWords } from '../../plan/annotations.ts'
import { eraName, eraYearOfMarch, type FiscalYear, lastYearOf } from '../../plan/fiscal-year.ts'
import { inTable, recordText } from '../../record/notes/messages.ts'

export const yearsText = {
  path: '年度ごとの記録',
  neighbours: '前の年度と次の年度',
  heading: ['年度ごとの', '記録'],
  lead: ({ achievements }: PrintedWords) =>
    `年度を選ぶと、その年度にしたこと${inTable(achievements)}をまとめて読めます。`,
  fiscalYear: (fiscalYears: readonly FiscalYear[]) => {
    const [first, last] = [Math.min(...fiscalYears), lastYearOf(fiscalYears)]
    return `年度は4月から翌年3月までの1年間です。${eraName(first)}は、${first}年4月から${first + 1}年3月まで。${last + 1}年3月は${eraYearOfMarch(last)}ですが、${eraName(last)}にあたります。`
  },
  fiscalYearHeading: '年度とは',
  mapHeading: ['事業と年度の', '地図'],
  mapNote: `${recordText.floret}${recordText.openDot}`,
  /** On the page of a year, for an entry that is of another year but has lines of this one. */
  sentenceOf: (year: FiscalYear) => `文は${eraName(year)}のものです。この年度の行が、その下に並んでいます`,
  otherLines: (count: number) => `ほかの年度の行（${count}行）`,
  previous: '前の年度',
  next: '次の年度',
  noneInPolicy: `この分野には、この年度の記録がありません。${recordText.notNothing}`,
  /** How many entries stand in a fold. */
  number: (count: number) => (count > 0 ? `${count}件` : 'この表になし'),
  /** After くわしく, for screen readers. */
  more: '（この年度の件数と数字）',
}
