export const projectsText = {
  heading: ['事業を', 'さがす'],
  lead: '条件を選ぶと、当てはまる事業だけを並べます。条件はこのページのアドレスに残るので、そのまま人に渡せます。',
  policy: '施策',
  theme: 'テーマ',
  year: '実績が書かれた年度',
  department: '担当の部署',
  clear: '条件をすべて外す',
  result: (count: number, total: number) =>
    count === total ? `全${total}事業を表示しています` : `${total}事業のうち、${count}事業が当てはまります`,
  empty: '当てはまる事業がありません。条件を一つ外すと見つかることがあります。',
  withoutScript: '条件でしぼりこむにはJavaScriptが必要です。次のページからも同じ事業にたどりつけます。',
  pending: '条件に合う事業を選んでいます。',
}
