import { inTable } from '../../record/notes/messages.ts'
import type { PrintedWords } from '../../plan/annotations.ts'
import { cardText } from '../../cards/messages.ts'
import type { FiscalYear } from '../../plan/fiscal-year.ts'
import { recordText } from '../../record/notes/messages.ts'

const kind = (name: string, fiscalYears: readonly FiscalYear[]) => `${name}・${recordText.record(fiscalYears)}`

/** The words on the pictures that other sites show beside a link, and of their `alt`. */
export const previewText = {
  unofficial: '非公式',
  project: (number: number, fiscalYears: readonly FiscalYear[]) =>
    kind(`${cardText.kinds.project}${number}`, fiscalYears),
  theme: (fiscalYears: readonly FiscalYear[]) => kind(cardText.kinds.theme, fiscalYears),
  year: '年度ごとの記録',
  achievement: ({ achievements }: PrintedWords) => `したこと${inTable(achievements)}から`,
  ours: cardText.ours,
  counted: (projects: number, count: number) =>
    `この年度にしたこととして、${projects}の事業に${count}件が書かれています。`,
  countedBy: 'このアプリが数えた数',
  lines: (lines: string) => `原文${lines}`,
}
