import { eraName, type FiscalYear } from '../../plan/fiscal-year.ts'

const spansCounted = '数年にわたる記録は年度ごとに、下の行にだけ年度がある記録も1件と数えています。'

export const yearText = {
  count: (count: number) => `${count}件`,
  none: 'この表になし',
  noneIn: (years: string) => `${years}は、この表になし`,
  recorded: 'に書かれています',
  recordsOf: (years: string) => `${years}の記録`,
  /** Under a row of florets. */
  countNote: `花の数字は、その年度にしたことの件数です。${spansCounted}`,
  spansCounted,
  /** On a timeline of the single file, for a year that only the lines under an entry of another year name. */
  details: (year: FiscalYear) => `「○」の行は${eraName(year)}のところ`,
  /** On a timeline, for a year that only the details of an entry shown elsewhere name. */
  inDetails: '下に並ぶ○の行に、この年度が書かれています',
  /** What spans years; with their number where several span the same. */
  spans: (name: string, count = 1) => `${name}にわたる記録${count > 1 ? `${count}件` : ''}`,
  /** Over lines of this year that the document has under an entry of another year. */
  linesUnder: (year: FiscalYear) => `${eraName(year)}の記録の下に並ぶ行から`,
  flower: '花の数字とは',
  counted: 'このアプリが数えた記録（CSV）',
}
