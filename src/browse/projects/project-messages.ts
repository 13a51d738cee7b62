import { recordText } from '../../record/notes/messages.ts'

export const projectText = {
  departments: '担当の部署（実施主体）',
  numbers: '数字で見る',
  achievements: ['年度ごとの', '主な実績'],
  achievementsNote: `${recordText.onlyMain}${recordText.emptyYear}`,
  detailsPlaced:
    '「○」で始まる行は、ファイルではすぐ前の文の下に並んでいます。どの文についての行かは、書かれていません。この並びのまま、すぐ前の文の下に置きました。年度ごとの件数も、この置きかたによります。',
  phases: ['年度の欄の言葉', '（予定と読めます）'],
  references: ['この文章に出てくる', '事業'],
  themes: 'この事業があるテーマ',
  previous: '前の事業',
  next: '次の事業',
  order: '表の順に読む',
  path: '年度ごとの件数',
}
