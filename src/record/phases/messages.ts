export const phaseText = {
  note: '予定の欄は、表から文字だけが取り出されていて、どの年度のどの事業の欄だったかが失われています。年度は示せません。',
  assigned: '事業への割りふりは、言葉の一致や並び順から、このアプリが推定したものです。',
  uncertain: '推定（不確か）',
  likely: '推定',
  unassigned: '割りふれなかった文字',
  project: (number: number, title: string) => `${number} ${title}`,
  noneInPolicy: 'この施策には、予定の欄の文字が原文のテキストに残っていません。',
  none: 'この事業に割りふれる予定の文字はありませんでした。',
}
