export const policyText = {
  projects: 'この施策の事業',
  phases: ['年度別の予定', 'として残る文字'],
  printedOrder: '並びは市の表の順です。',
  subject: (code: string) => `施策${code}の題`,
}
