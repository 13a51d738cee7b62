import { recordText } from '../notes/messages.ts'
import { eraName, type FiscalYear } from '../../plan/fiscal-year.ts'

const spansCounted =
  '数年にわたる実績は、それぞれの年度に数えています。その下の行にだけ年度が出てくる実績も、1件と数えています。'

export const yearText = {
  count: (count: number) => `記載${count}件`,
  none: 'この表に記載なし',
  recorded: '記載あり',
  /** Under a row of florets. */
  countNote: `花の数字は、その年度の主な実績として表に書かれている件数です。${spansCounted}`,
  spansCounted,
  /**
   * On a timeline, after the first words of an entry that is shown elsewhere: its years, or the entry whose details
   * name the year.
   */
  elsewhere: (years: string) => `（${years}）`,
  details: (year: FiscalYear) => `「○」の行は${eraName(year)}のところ`,
  /** On a timeline, for a year that only the details of an entry shown elsewhere name. */
  inDetails: '下に並ぶ○の行に、この年度が書かれています',
  spans: (name: string) => `${name}にわたる実績`,
  previous: '前の年度',
  next: '次の年度',
  noneInPolicy: `この施策には、この年度の実績が書かれていません。${recordText.notNothing}`,
}
