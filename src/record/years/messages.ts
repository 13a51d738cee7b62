import { eraName, type FiscalYear } from '../../plan/fiscal-year.ts'

const spansCounted = '数年にわたる実績は年度ごとに、下の行にだけ年度がある実績も1件と数えています。'

export const yearText = {
  count: (count: number) => `記載${count}件`,
  none: 'この表に記載なし',
  noneIn: (years: string) => `${years}は、この表に記載なし`,
  recorded: '記載あり',
  /** Under a row of florets. */
  countNote: `花の数字は、その年度の主な実績の件数です。${spansCounted}`,
  spansCounted,
  /** On a timeline of the single file, for a year that only the lines under an entry of another year name. */
  details: (year: FiscalYear) => `「○」の行は${eraName(year)}のところ`,
  /** On a timeline, for a year that only the details of an entry shown elsewhere name. */
  inDetails: '下に並ぶ○の行に、この年度が書かれています',
  /** What spans years; with their number where several span the same. */
  spans: (name: string, count = 1) => `${name}にわたる実績${count > 1 ? `${count}件` : ''}`,
  /** Over lines of this year that the document has under an entry of another year. */
  linesUnder: (year: FiscalYear) => `${eraName(year)}の実績の下に並ぶ行から`,
  flower: '花の数字とは',
}
