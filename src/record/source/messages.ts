export const sourceText = {
  open: '原文',
  /** Said to screen readers after 「原文」, so that ten of them on a page can be told apart. */
  of: (subject: string) => `（${subject.length > 30 ? `${subject.slice(0, 30)}…` : subject}）`,
  lineSuffix: '行目',
  recordOf: (number: number) => `事業${number}の記録`,
}
