import type { CrossCheck } from '../../plan/series.ts'

const checkResult: Record<CrossCheck['result'], string> = {
  agrees: '合っています',
  names: '合っています',
  total: '合計',
  open: '確かめられません',
}

export const seriesText = {
  heading: '数字で見る',
  unit: (unit: string) => `単位：${unit}`,
  year: '年度',
  source: '原文',
  missing: '表になし',
  missingIn: (years: string) => `${years}は、この表になし`,
  missingPhrases: ['表に', 'なし'],
  added: '新規',
  addedValue: (value: string) => `新規${value}`,
  missingLong: 'この表になし',
  across: '（複数の年度にわたる）',
  note: 'このアプリの注',
  counted: '数えた名前：',
  check: '計算が合うか',
  checkResult,
  table: (label: string, unit: string) => `${label}（${unit}）の表`,
  more: 'くわしく',
  /** After the name of a control, for screen readers: of what. */
  of: (label: string) => `（${label}）`,
  saveTable: '表をCSVで保存',
  savePicture: '図をPNGで保存',
  card: '見せるカード',
  allData: 'オープンデータ',
  saving: { idle: '', saved: '保存しました。', notSaved: '保存できませんでした。' },
}
