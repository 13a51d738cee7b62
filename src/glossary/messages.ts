export const glossaryText = {
  heading: ['言葉の', '説明'],
  lead: '表に出てくる専門の言葉を、このアプリの言葉で短く説明します。意味が表に書かれていない言葉は、前後の文から読みとったものです。市の説明ではありません。',
  ours: 'このアプリの言葉',
  reading: '読みがな',
  filter: '言葉をしぼりこむ（読みがなでもよい）',
  found: (count: number) => (count > 0 ? `${count}語あります。` : '当てはまる言葉はありません。'),
  search: (words: string) => `「${words.length > 20 ? `${words.slice(0, 20)}…` : words}」を言葉でさがす`,
  projects: '出てくる事業',
  guessed: '（年度の欄の言葉から、たぶん）',
  guessedOf: (projects: readonly number[]) =>
    `（${projects.map((number) => `事業${number}`).join('と')}は、年度の欄の言葉から、たぶん）`,
  frame: '表の題や見出し',
  projectCount: (count: number) => `${count}事業`,
  rows: 'かなの行',
  row: (kana: string) => `${kana}行`,
  more: '言葉の説明のページで読む',
  close: '閉じる',
}
