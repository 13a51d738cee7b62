export const sourceText = {
  open: '原文',
  lineSuffix: '行目',
  recordOf: (number: number) => `事業${number}の記録`,
}
