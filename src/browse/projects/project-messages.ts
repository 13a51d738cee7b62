import type { PrintedWords } from '../../plan/annotations.ts'
import { recordText } from '../../record/notes/messages.ts'

export const projectText = {
  departments: recordText.inCharge,
  numbers: '数字で見る',
  achievements: ['年度ごとに', 'したこと'],
  achievementsNote: (printed: PrintedWords) => `${recordText.onlyMain(printed)}${recordText.emptyYear}`,
  /** Where the annotations do not say more exactly how the lines were placed. */
  detailsPlaced: '文とちがう年度の行が、その文の下に並んでいます。年度に分けたのはこのアプリで、件数もこれによります。',
  phases: ['年度の欄の', '言葉'],
  references: ['この文章に出てくる', '事業'],
  themes: 'この事業があるテーマ',
  previous: '前の事業',
  next: '次の事業',
  order: '表の順に読む',
  path: '年度ごとの件数',
}
