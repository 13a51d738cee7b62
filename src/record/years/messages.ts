import { recordText } from '../notes/messages.ts'
import { eraName, type FiscalYear } from '../../plan/fiscal-year.ts'

const spansCounted = '数年にわたる実績はそれぞれの年度に、下の行にだけ年度が出てくる実績も1件と、数えています。'

export const yearText = {
  count: (count: number) => `記載${count}件`,
  /** How many entries stand in a fold. */
  number: (count: number) => (count > 0 ? `${count}件` : '記載なし'),
  /** After くわしく, for screen readers. */
  more: '（この年度の件数と数字）',
  none: 'この表に記載なし',
  noneIn: (years: string) => `${years}は、この表に記載なし`,
  recorded: '記載あり',
  /** Under a row of florets. */
  countNote: `花の数字は、その年度の主な実績として表に書かれている件数です。${spansCounted}`,
  spansCounted,
  /** On a timeline of the single file, for a year that only the lines under an entry of another year name. */
  details: (year: FiscalYear) => `「○」の行は${eraName(year)}のところ`,
  /** On a timeline, for a year that only the details of an entry shown elsewhere name. */
  inDetails: '下に並ぶ○の行に、この年度が書かれています',
  /** What spans years; with their number where several span the same. */
  spans: (name: string, count = 1) => `${name}にわたる実績${count > 1 ? `${count}件` : ''}`,
  /** Over lines of this year that the document has under an entry of another year. */
  linesUnder: (year: FiscalYear) => `${eraName(year)}の実績の下に並ぶ行から`,
  /** On the page of a year, for an entry that is of another year but has lines of this one. */
  sentenceOf: (year: FiscalYear) => `文は${eraName(year)}のものです。この年度の行が、その下に並んでいます`,
  otherLines: (count: number) => `ほかの年度の行（${count}行）`,
  flower: '花の数字とは',
  previous: '前の年度',
  next: '次の年度',
  noneInPolicy: `この施策には、この年度の実績が書かれていません。${recordText.notNothing}`,
}
