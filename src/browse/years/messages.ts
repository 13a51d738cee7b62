import { eraName, type FiscalYear } from '../../plan/fiscal-year.ts'
import { recordText } from '../../record/notes/messages.ts'

export const yearsText = {
  path: '年度ごとの記録',
  heading: ['年度ごとの', '記録'],
  lead: '表に主な実績が書かれている年度を選ぶと、その年度の実績をまとめて読めます。',
  fiscalYear:
    '年度は4月から翌年3月までの1年間です。平成22年度は、2010年4月から2011年3月まで。2015年3月は平成27年ですが、平成26年度にあたります。',
  fiscalYearHeading: '年度とは',
  mapHeading: ['事業と年度の', '地図'],
  mapNote: `花は「その年度の実績が表に書かれている」しるしです。${recordText.openDot}`,
  /** On the page of a year, for an entry that is of another year but has lines of this one. */
  sentenceOf: (year: FiscalYear) => `文は${eraName(year)}のものです。この年度の行が、その下に並んでいます`,
  otherLines: (count: number) => `ほかの年度の行（${count}行）`,
  previous: '前の年度',
  next: '次の年度',
  noneInPolicy: `この施策には、この年度の実績が書かれていません。${recordText.notNothing}`,
  /** How many entries stand in a fold. */
  number: (count: number) => (count > 0 ? `${count}件` : '記載なし'),
  /** After くわしく, for screen readers. */
  more: '（この年度の件数と数字）',
}
