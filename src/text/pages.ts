/**
 * What each fixed page is called, in titles, in lists of links and to search engines. Apart from the pages' other words,
 * because every page needs them and only its own of the rest.
 */
export const pages = {
  policies: { title: '計画の全体', description: '施策ごとに事業をまとめた、計画の全体です。' },
  projects: { title: '事業をさがす', description: '施策、テーマ、年度、実施主体で、事業をしぼって探せます。' },
  years: {
    title: '5年のあゆみ',
    description: '各年度に主な実績として書かれていることを、年度ごとに読めます。',
  },
  departments: {
    title: '実施主体',
    description: '事業の実施主体として表に書かれている部署と、その事業です。',
  },
  themes: {
    title: 'テーマ',
    description: '電子サービス、災害、アクセシビリティなど、くらしに近いまとまりから事業を読めます。',
  },
  menu: { title: 'メニュー', description: 'すべてのページへの入口です。' },
  settings: { title: '表示の設定', description: '明るさ、文字の大きさ、年度の書き方を選べます。' },
  about: {
    title: 'このアプリについて',
    description: '出典、作り方、このアプリが加えたもの、ライセンスについて。',
  },
  notFound: { title: 'ページが見つかりません', description: 'お探しのページは見つかりませんでした。' },
}
