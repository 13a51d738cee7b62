export const glossaryText = {
  heading: ['言葉の', '説明'],
  lead: '表に出てくる専門の言葉を、このアプリの言葉で短く説明します。市の説明ではありません。',
  ours: 'このアプリの言葉',
  reading: '読みがな',
  filter: '言葉をしぼりこむ（読みがなでもよい）',
  found: (count: number) => (count > 0 ? `${count}語あります。` : '当てはまる言葉はありません。'),
  search: (words: string) => `「${words.length > 20 ? `${words.slice(0, 20)}…` : words}」を言葉でさがす`,
  projects: '出てくる事業',
  rows: 'かなの行',
  row: (kana: string) => `${kana}行`,
  more: '言葉の説明のページで読む',
  close: '閉じる',
}
