import type { PrintedWords } from '../../plan/annotations.ts'
import { eraName, lastYearOf, type FiscalYear } from '../../plan/fiscal-year.ts'

const notNothing = '何もしなかったという意味ではありません。'

/** 「（表の「実施主体」）」; nothing where the document has no word. */
export const inTable = (word: string) => (word === '' ? '' : `（表の「${word}」）`)

/** Sentences about the record that more than one page says. A room's own words are in its own messages. */
export const recordText = {
  /** 「平成26年度までの記録」 */
  record: (fiscalYears: readonly FiscalYear[]) => `${eraName(lastYearOf(fiscalYears))}までの記録`,
  /** Empty where the document does not call them the main ones. */
  onlyMain: ({ achievements }: PrintedWords) =>
    achievements.startsWith('主') ? `表に書かれている実績は「${achievements}」だけです。` : '',
  notNothing,
  emptyYear: `何も書かれていない年度も、${notNothing}`,
  floret: '花は、その年度にしたことが書かれたしるしです。',
  openDot: `小さな丸は「この表になし」で、${notNothing}`,
  inCharge: ({ departments }: PrintedWords) => `担当の部署${inTable(departments)}`,
  departments: ({ departments }: PrintedWords) =>
    `表の${departments === '' ? '' : `「${departments}」の`}名前のままです。いまは変わっていることがあります。`,
  departmentsOfProjects: '部署は、事業ごとに書かれています。',
  chosen: 'どの記録を選ぶかは、このアプリが決めました。',
  /** What the document calls it, and what that is. */
  overview: ({ overview }: PrintedWords) => `${overview}（何をする事業か）`,
  noYear: '年度は書かれていません',
  toItem: 'この文を事業のページで読む',
}
