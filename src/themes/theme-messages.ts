import { recordText } from '../record/notes/messages.ts'

export const themeText = {
  ours: 'このアプリの言葉',
  record: recordText.record,
  statements: ['この表に', '書かれたこと'],
  projects: 'このテーマの事業',
  achievements: ['年度ごとの', '主な実績'],
  path: 'このテーマの年度ごとの件数',
}
