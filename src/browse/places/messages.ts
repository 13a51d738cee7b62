export const placesText = {
  heading: ['場所から', 'さがす'],
  lead: '表に書かれている場所ごとに、そこについて書かれていることをまとめました。地図はありません。',
  record: '平成26年度までの記録です。いまある設備や窓口は、市のサイトで確かめてください：',
  count: (count: number) => `${count}件`,
  overview: '事業内容',
  noYear: '年度は書かれていません',
  jump: '場所の一覧',
}
