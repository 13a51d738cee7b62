export const glossaryText = {
  heading: ['ことばの', '説明'],
  lead: '表に出てくる専門の言葉を、このアプリのことばで短く説明します。市の説明ではありません。',
  ours: 'このアプリのことば',
  reading: 'よみ',
  projects: '出てくる事業',
  rows: 'かなの行',
  row: (kana: string) => `${kana}行`,
  more: 'ことばの説明のページで読む',
  close: '閉じる',
}
