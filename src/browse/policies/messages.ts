export const policyText = {
  kind: '施策',
  projects: 'この施策の事業',
  phases: ['年度別の予定', 'として残る文字'],
  noPhases: 'この施策には、予定の欄の文字が原文のテキストに残っていません。',
  printedOrder: '並びは市の表の順です。',
  subject: (code: string) => `施策${code}の題`,
}
