const unknownYear =
  '予定と読めますが、表に「予定」とは書かれておらず、どの年度、どの事業の欄の言葉かも、もう分かりません。'

export const phaseText = {
  heading: '年度の欄の言葉（年度は不明）',
  unknownYear,
  note: `表の年度の欄にあった言葉です。${unknownYear}`,
  assigned: 'どの事業のものかは、言葉の一致や並び順から、このアプリが考えました。',
  uncertain: 'たぶん（不確か）',
  likely: 'たぶん',
  why: 'そう考えた理由',
  unassigned: 'どの事業のものか分からない言葉',
  project: (number: number, title: string) => `${number} ${title}`,
  noneInPolicy: 'この分野には、年度の欄の言葉が残っていません。',
  none: 'この事業のものと思われる言葉はありません。',
}
