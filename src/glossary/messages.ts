export const glossaryText = {
  heading: ['ことばの', '説明'],
  lead: '表に出てくる専門の言葉を、このアプリのことばで短く説明します。市の説明ではありません。',
  ours: 'このアプリのことば',
  reading: 'よみ',
  filter: '言葉をしぼる（よみでも）',
  found: (count: number) => (count > 0 ? `${count}語あります。` : 'あてはまる言葉はありません。'),
  search: (words: string) => `「${words.length > 20 ? `${words.slice(0, 20)}…` : words}」を言葉でさがす`,
  projects: '出てくる事業',
  rows: 'かなの行',
  row: (kana: string) => `${kana}行`,
  more: 'ことばの説明のページで読む',
  close: '閉じる',
}
