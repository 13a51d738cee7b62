export const sourceText = {
  open: '原文',
  readAloud: 'ここから読み上げる',
  lineSuffix: '行目',
  recordOf: (number: number) => `事業${number}の記録`,
}
