export const policyText = {
  projects: 'この分野の事業',
  phases: ['年度の欄に', '残っていた言葉'],
  printedOrder: '並びは市の表の順です。',
}
