export const sourceText = {
  open: '原文',
  /** Read by screen readers after 「原文」, so that ten of them on a page can be distinguished. */
  of: (subject: string) => `（${subject.length > 30 ? `${subject.slice(0, 30)}…` : subject}）`,
  lineSuffix: '行目',
  recordOf: (number: number) => `事業${number}の記録`,
}
